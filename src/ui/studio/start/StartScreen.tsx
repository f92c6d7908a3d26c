import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { listDrafts, removeDraft } from '../../../studio/desk.ts';
import type { KeptDraft } from '../../../studio/shelf.ts';
import { useLanguage } from '../../language.ts';
import { toast } from '../../parts/Announcer.tsx';
import { Button, ButtonLink } from '../../parts/Button.tsx';
import { FileButton, MOST_BYTES } from '../../parts/FileButton.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { useDrop } from '../../parts/use-drop.ts';
import { printRoute } from '../../route.ts';
import type { Services } from '../../services.ts';
import { Page } from '../../shell/Page.tsx';
import { useLoaded } from '../../use-loaded.ts';
import { clockTime } from '../clock-time.ts';
import { useFormWords } from '../form/form-words.ts';
import { Copies } from './Copies.tsx';
import { openNew } from './open-new.ts';
import './StartScreen.css';

interface StartScreenProps {
  readonly services: Services;
  readonly onSettings: () => void;
}

/** The studio's first page: what one was writing, and the ways to begin something new. */
export function StartScreen({ services, onSettings }: StartScreenProps) {
  const { t, language } = useLanguage();
  const openFile = async (file: File | undefined) => {
    if (!file) return;
    if (file.size > MOST_BYTES) return toast(t('home:open.too-large'), 'warn');
    try {
      await openNew(await file.text());
    } catch (error) {
      console.warn(error);
      toast(t('home:open.unreadable'), 'warn');
    }
  };
  const { over, ...drop } = useDrop(openFile);
  const begin = async (which: 'small' | 'empty') => {
    const { templateText } = await import('./templates.ts');
    await openNew(await templateText(which, language));
  };
  return (
    <Page title={t('studio:start.title')} name="studio-start" onSettings={onSettings}>
      <section aria-labelledby="studio-title" class={`wide studio-start${over ? ' is-over' : ''}`} {...drop}>
        <header class="studio-start__head">
          <h1 id="studio-title">{t('studio:start.title')}</h1>
          <p>{t('studio:start.text')}</p>
        </header>
        <Drafts />
        <section aria-labelledby="begin-title">
          <h2 id="begin-title">{t('studio:start.begin')}</h2>
          <ul role="list" class="ways">
            <Way icon="star" name="template">
              <Button look="solid" icon="plus" onClick={() => void begin('small')}>
                {t('studio:start.template.do')}
              </Button>
            </Way>
            <Way icon="news" name="reality">
              <ButtonLink icon="arrow-right" href="#/studio/reality">
                {t('studio:start.reality.do')}
              </ButtonLink>
            </Way>
            <Way icon="file" name="file">
              <FileButton label={t('studio:start.file.do')} onFile={(file) => void openFile(file)} />
            </Way>
            <Way icon="pen" name="empty">
              <Button icon="plus" onClick={() => void begin('empty')}>
                {t('studio:start.empty.do')}
              </Button>
            </Way>
          </ul>
        </section>
        <Copies services={services} />
      </section>
    </Page>
  );
}

interface WayProps {
  readonly icon: 'star' | 'news' | 'file' | 'pen';
  readonly name: string;
  readonly children: ComponentChildren;
}

function Way({ icon, name, children }: WayProps) {
  const { t } = useLanguage();
  return (
    <li class="way">
      <Icon name={icon} size={1.75} />
      <h3>{t(`studio:start.${name}.title`)}</h3>
      <p>{t(`studio:start.${name}.text`)}</p>
      {children}
    </li>
  );
}

function Drafts() {
  const { t } = useLanguage();
  const [change, setChange] = useState(0);
  const loaded = useLoaded(`drafts-${change}`, listDrafts);
  const [known, setKnown] = useState<readonly KeptDraft[]>([]);
  const drafts = loaded.state === 'ready' ? loaded.value.drafts : known;
  if (loaded.state === 'ready' && !loaded.value.lasting && drafts.length === 0) {
    return <p class="notice notice--warn">{t('studio:saved.refused')}</p>;
  }
  if (drafts.length === 0) return null;
  const refresh = () => {
    setKnown(drafts);
    setChange((count) => count + 1);
  };
  return (
    <section aria-labelledby="drafts-title">
      <h2 id="drafts-title">{t('studio:start.drafts')}</h2>
      <ul role="list" class="drafts">
        {drafts.map((draft) => (
          <DraftLine key={draft.id} draft={draft} onChange={refresh} />
        ))}
      </ul>
    </section>
  );
}

function DraftLine({ draft, onChange }: { readonly draft: KeptDraft; readonly onChange: () => void }) {
  const { t, saying, language } = useFormWords();
  const [back, setBack] = useState<() => Promise<void>>();
  const title = saying(draft.title) || t('studio:untitled');
  const remove = async () => {
    const restore = await removeDraft(draft.id);
    setBack(() => restore);
  };
  if (back) {
    return (
      <li class="draft draft--gone">
        <span>{t('studio:start.deleted', { title })}</span>
        <Button
          size="s"
          icon="undo"
          onClick={async () => {
            await back();
            setBack(undefined);
            onChange();
          }}
        >
          {t('studio:start.bring-back')}
        </Button>
      </li>
    );
  }
  return (
    <li class="draft">
      <a class="draft__link" href={printRoute({ at: 'studio', page: { is: 'draft', id: draft.id } })}>
        {title}
      </a>
      <span class="draft__told numbers">
        {t('studio:start.changed', { time: clockTime(draft.changedAt, language) })}
      </span>
      <span class={`draft__told${draft.problems === 0 ? ' is-clean' : ''}`}>
        {draft.problems === undefined
          ? ''
          : draft.problems === 0
            ? t('studio:problems.none-short')
            : t('studio:problems.count', { count: draft.problems })}
      </span>
      <Button look="quiet" size="s" icon="trash" iconOnly onClick={() => void remove()}>
        {t('studio:start.delete', { title })}
      </Button>
    </li>
  );
}
