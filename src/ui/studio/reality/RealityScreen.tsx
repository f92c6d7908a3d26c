import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Place } from '../../../crisis/vocabulary.ts';
import { draftOf } from '../../../scenario/reality/draft.ts';
import { type Findings, findSubjects, type Wishes } from '../../../scenario/reality/find.ts';
import type { Choice, SubjectKind } from '../../../scenario/reality/subjects.ts';
import { useLanguage } from '../../language.ts';
import { toast } from '../../parts/Announcer.tsx';
import { Button, ButtonLink } from '../../parts/Button.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { Page } from '../../shell/Page.tsx';
import { openNew } from '../start/open-new.ts';
import { ByHand } from './ByHand.tsx';
import { PasteBox } from './PasteBox.tsx';
import { Replaced } from './Replaced.tsx';
import { readPaste } from './read-paste.ts';
import { Thread } from './Thread.tsx';
import './RealityScreen.css';

/** A pause in the typing, before the whole is looked through again. */
const PAUSE_MS = 300;

/**
 * From a thread that happened to the draft of a scenario in which nobody is named. All of it happens here: what is
 * pasted is kept nowhere, and the page asks no other host.
 */
export function RealityScreen({ onSettings }: { readonly onSettings: () => void }) {
  const { t } = useLanguage();
  const [text, setText] = useState('');
  const [ours, setOurs] = useState('');
  const [renamed, setRenamed] = useState('');
  const [place, setPlace] = useState<Place | 'auto'>('auto');
  const [also, setAlso] = useState<Wishes['also']>([]);
  const [choices, setChoices] = useState<ReadonlyMap<string, Choice>>(new Map());
  const pasted = usePaused(text);
  const brand = usePaused(ours);
  const newName = usePaused(renamed);
  const read = useMemo(() => readPaste(pasted), [pasted]);
  const findings = useMemo((): Findings | undefined => {
    if (read === 'too-long' || read.posts.length === 0) return undefined;
    return findSubjects(read, { ours: brand.split(/[,;\n]/), renamed: newName, also });
  }, [read, brand, newName, also]);

  const choose = (id: string, choice: Choice | undefined) => {
    const next = new Map(choices);
    if (choice) next.set(id, choice);
    else next.delete(id);
    setChoices(next);
  };
  const add = (found: string, kind: SubjectKind) => {
    setAlso([...also, { found, kind }]);
    toast(t('studio-reality:by-hand.added', { found }));
  };
  const make = async () => {
    if (!findings) return;
    const { document, compressed } = draftOf(findings, { choices, on: place === 'auto' ? findings.on : place });
    await openNew(`${JSON.stringify(document, null, 2)}\n`);
    toast(t(compressed ? 'studio-reality:make.compressed' : 'studio-reality:make.done'));
  };

  return (
    <Page title={t('studio-reality:title')} name="reality" onSettings={onSettings}>
      <div class="wide reality">
        <header class="reality__head">
          <ButtonLink look="quiet" size="s" icon="arrow-left" href="#/studio">
            {t('studio-reality:back')}
          </ButtonLink>
          <h1>{t('studio-reality:title')}</h1>
          <p>{t('studio-reality:text')}</p>
          <p class="reality__vow">
            <Icon name="lock" /> {t('studio-reality:stays-here')}
          </p>
        </header>

        <PasteBox
          {...{ text, ours, renamed, place }}
          guessed={findings?.on}
          onText={setText}
          onOurs={setOurs}
          onRenamed={setRenamed}
          onPlace={setPlace}
        />
        <div aria-live="polite" class="reality__told">
          {read === 'too-long' && <p class="notice notice--warn">{t('studio-reality:paste.too-long')}</p>}
          {read !== 'too-long' && pasted.trim() !== '' && (
            <p>
              {t('studio-reality:paste.read', { count: findings?.posts.length ?? 0 })}
              {findings?.more && ` ${t('studio-reality:paste.more')}`}
              {findings && findings.cut > 0 && ` ${t('studio-reality:paste.cut', { count: findings.cut })}`}
            </p>
          )}
        </div>

        {findings && (
          <>
            {brand.trim() === '' && <p class="notice notice--warn">{t('studio-reality:paste.no-brand')}</p>}
            <Replaced findings={findings} choices={choices} onChoose={choose} />
            <ByHand findings={findings} onAdd={add} />
            <Thread findings={findings} choices={choices} />
            <section class="reality__make" aria-labelledby="make-title">
              <h2 id="make-title">{t('studio-reality:make.title')}</h2>
              <p>{t('studio-reality:make.warning')}</p>
              <p>{t('studio-reality:make.quotes')}</p>
              <Button look="solid" size="l" iconAfter="arrow-right" onClick={() => void make()}>
                {t('studio-reality:make.do')}
              </Button>
              <p class="reality__then">{t('studio-reality:make.then')}</p>
            </section>
          </>
        )}
      </div>
    </Page>
  );
}

/** The value once it has rested for a moment. */
function usePaused(value: string): string {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return rested;
}
