import type { LibraryEntry } from 'virtual:library';
import { useState } from 'preact/hooks';
import { HEATS } from '../../../crisis/vocabulary.ts';
import { i18n } from '../../../i18n/i18n.ts';
import { sayUnfinished } from '../../../i18n/say.ts';
import type { ScenarioReading } from '../../../scenario/parse.ts';
import type { Scenario } from '../../../scenario/schema.ts';
import { listDrafts } from '../../../studio/desk.ts';
import { ProblemList } from '../../home/ProblemList.tsx';
import { useLanguage } from '../../language.ts';
import { Avatar } from '../../parts/Avatar.tsx';
import { Button } from '../../parts/Button.tsx';
import { Dialog } from '../../parts/Dialog.tsx';
import { FileButton, MOST_BYTES } from '../../parts/FileButton.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { Say } from '../../parts/Say.tsx';
import { useLoaded } from '../../use-loaded.ts';
import { useRoom } from './use-room.ts';

type Card = Omit<LibraryEntry, 'load'>;

/** A crisis to play: the library’s, or a text of one’s own. */
export interface Chosen {
  readonly card: Card;
  readonly load: () => Promise<Scenario>;
  readonly source?: string;
}

interface ScenarioChoiceProps {
  readonly chosen: Chosen | undefined;
  readonly onChoose: (chosen: Chosen) => void;
  /** Already played in this room. */
  readonly played: readonly string[];
}

/** The crisis of the next round, and the way to another. */
export function ScenarioChoice({ chosen, onChoose, played }: ScenarioChoiceProps) {
  const { t } = useLanguage();
  const [open, setOpen] = useState(false);
  return (
    <div class="scenario-choice">
      {chosen && (
        <ScenarioLine card={chosen.card} played={played.includes(chosen.card.id)} own={chosen.source !== undefined} />
      )}
      <Button size="s" icon="book" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {t('facilitator:choice.other')}
      </Button>
      {open && (
        <Dialog title={t('facilitator:choice.title')} closeLabel={t('close')} onClose={() => setOpen(false)}>
          <Choices
            played={played}
            chosen={chosen}
            onChoose={(next) => {
              onChoose(next);
              setOpen(false);
            }}
          />
        </Dialog>
      )}
    </div>
  );
}

function ScenarioLine({ card, played, own }: { readonly card: Card; readonly played: boolean; readonly own: boolean }) {
  const { t, duration } = useLanguage();
  const { brand } = card;
  return (
    <div class="scenario-line">
      <Avatar seed={brand.name} kind="brand" initial={brand.name.slice(0, 1)} hue={brand.hue} size={2.5} />
      <div class="scenario-line__words">
        <strong>
          <Say text={card.title} />
        </strong>
        <span>
          {[
            brand.name,
            t(`difficulty.${card.difficulty}`),
            t(`heat.${card.heat}`),
            t('facilitator:choice.story', { story: duration(card.duration) }),
          ].join(' · ')}
        </span>
        <span class="scenario-line__rules">{card.focus.map((rule) => t(`rule.${rule}`)).join(', ')}</span>
      </div>
      <span class="scenario-line__marks">
        {own && <span class="fac-tag">{t('facilitator:choice.own')}</span>}
        {played && <span class="fac-tag">{t('facilitator:choice.played')}</span>}
        <span class="scenario-line__flames" aria-hidden="true">
          {HEATS.slice(0, HEATS.indexOf(card.heat) + 1).map((heat) => (
            <Icon key={heat} name="ember" size={1} />
          ))}
        </span>
      </span>
    </div>
  );
}

type Trouble =
  | { readonly is: 'too-large' | 'unreadable' }
  | { readonly is: 'refused'; readonly name: string; readonly reading: ScenarioReading };

function Choices({ chosen, onChoose, played }: ScenarioChoiceProps) {
  const { t, language } = useLanguage();
  const { services } = useRoom();
  const drafts = useLoaded('workshop-drafts', listDrafts);
  const [trouble, setTrouble] = useState<Trouble>();
  const read = async (name: string, source: string) => {
    const [reading] = await Promise.all([services.parseScenario(source), i18n.loadNamespaces('problems')]);
    if (!reading.ok) return setTrouble({ is: 'refused', name, reading });
    const { scenario } = reading;
    onChoose({ card: scenario, load: async () => scenario, source });
  };
  const openFile = async (file: File) => {
    if (file.size > MOST_BYTES) return setTrouble({ is: 'too-large' });
    try {
      await read(file.name, await file.text());
    } catch (error) {
      console.warn(error);
      setTrouble({ is: 'unreadable' });
    }
  };
  const kept = drafts.state === 'ready' ? drafts.value.drafts : [];
  return (
    <div class="choices">
      <ul role="list">
        {services.library.map((entry) => (
          <li key={entry.id}>
            <button
              type="button"
              class="choice"
              aria-pressed={chosen?.source === undefined && chosen?.card.id === entry.id}
              onClick={() => onChoose({ card: entry, load: entry.load })}
            >
              <ScenarioLine card={entry} played={played.includes(entry.id)} own={false} />
            </button>
          </li>
        ))}
      </ul>
      <h3>{t('facilitator:choice.yours')}</h3>
      <p class="choices__help">{t('facilitator:choice.yours-help')}</p>
      {kept.length > 0 && (
        <ul role="list">
          {kept.map((draft) => {
            const title = sayUnfinished(draft.title, language) || t('facilitator:choice.untitled');
            return (
              <li key={draft.id}>
                <button type="button" class="choice" onClick={() => void read(title, draft.text)}>
                  <Icon name="pen" />{' '}
                  <strong>
                    <Say text={title} />
                  </strong>
                </button>
              </li>
            );
          })}
        </ul>
      )}
      <FileButton label={t('facilitator:choice.file')} onFile={(file) => void openFile(file)} />
      <div aria-live="polite">
        {trouble && trouble.is !== 'refused' && <p class="fac-notice">{t(`home:open.${trouble.is}`)}</p>}
        {trouble?.is === 'refused' && (
          <>
            <p class="fac-notice" id="refused-title">
              <strong>{trouble.name}</strong> — {t('home:open.refused', { count: trouble.reading.problems.length })}
            </p>
            <ProblemList problems={trouble.reading.problems} labelledBy="refused-title" />
          </>
        )}
      </div>
    </div>
  );
}
