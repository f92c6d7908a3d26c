import type { ComponentChildren } from 'preact';
import type { Namespace } from '../../i18n/i18n.ts';
import { i18n } from '../../i18n/i18n.ts';
import { useLanguage } from '../language.ts';
import { useLoaded } from '../use-loaded.ts';
import { LoadFailed } from './LoadFailed.tsx';
import { Loading } from './Message.tsx';

interface LazyPartProps<T> {
  readonly name: string;
  /** The sentences it needs, fetched beside its code. */
  readonly sentences: readonly Namespace[];
  readonly load: () => Promise<T>;
  readonly render: (loaded: T) => ComponentChildren;
}

/** A part of a screen whose code arrives when it is first needed, as a whole screen's does in LazyScreen. */
export function LazyPart<T>({ name, sentences, load, render }: LazyPartProps<T>) {
  const { t } = useLanguage();
  const loaded = useLoaded(name, async () => (await Promise.all([load(), i18n.loadNamespaces([...sentences])]))[0]);
  if (loaded.state === 'ready') return <>{render(loaded.value)}</>;
  if (loaded.state === 'loading') return <Loading text={t('loading')} />;
  return <LoadFailed retry={loaded.retry} />;
}
