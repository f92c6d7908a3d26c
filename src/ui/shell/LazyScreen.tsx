import type { ComponentChildren } from 'preact';
import type { Namespace } from '../../i18n/i18n.ts';
import { i18n } from '../../i18n/i18n.ts';
import { useLanguage } from '../language.ts';
import { ButtonLink } from '../parts/Button.tsx';
import { useLoaded } from '../use-loaded.ts';
import { LoadFailed } from './LoadFailed.tsx';
import { Loading } from './Message.tsx';
import { Page } from './Page.tsx';

interface LazyScreenProps<T> {
  readonly name: string;
  /** The sentences it needs, fetched beside its code. */
  readonly sentences: readonly Namespace[];
  readonly load: () => Promise<T>;
  readonly render: (loaded: T) => ComponentChildren;
  readonly onSettings: () => void;
}

/** A screen whose code arrives when it is first needed; if it doesn't arrive, that is said and can be retried. */
export function LazyScreen<T>({ name, sentences, load, render, onSettings }: LazyScreenProps<T>) {
  const { t } = useLanguage();
  const loaded = useLoaded(name, async () => (await Promise.all([load(), i18n.loadNamespaces([...sentences])]))[0]);
  if (loaded.state === 'ready') return <>{render(loaded.value)}</>;
  return (
    <Page title={t('brand')} name={`${name}-loading`} onSettings={onSettings}>
      {loaded.state === 'loading' ? (
        <Loading text={t('loading')} />
      ) : (
        <LoadFailed retry={loaded.retry}>
          <ButtonLink href="#/">{t('error.home')}</ButtonLink>
        </LoadFailed>
      )}
    </Page>
  );
}
