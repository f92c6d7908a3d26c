import { useState } from 'preact/hooks';
import { useLanguage } from '../language.ts';
import { Button } from '../parts/Button.tsx';
import { Icon } from '../parts/Icon.tsx';
import { Say, Sentence } from '../parts/Say.tsx';
import { titleOf } from './consequence.ts';
import { FactRow } from './Facts.tsx';
import { PromiseNote } from './PromiseNote.tsx';
import { usePen } from './pen.ts';
import { useAct, usePlay, useSession } from './play-context.ts';
import { Refused } from './Refused.tsx';
import { SignOff } from './SignOff.tsx';
import type { ScenarioStatement } from './scenario-index.ts';
import { TeamNote } from './TeamNote.tsx';

/** What is done for everybody at once: promises to keep, statements, facts to check, ambassadors. */
export function ActPanel() {
  const { t } = useLanguage();
  const { index } = usePlay();
  const facts = useSession(({ view }) => Object.keys(view.facts).join(' '));
  const inQuestion = facts === '' ? [] : facts.split(' ');
  return (
    <div class="acts">
      <Promises />
      <section aria-labelledby="acts-statements">
        <h2 id="acts-statements">
          <Icon name="megaphone" /> {t('play:acts.statements')}
        </h2>
        <p class="soft">{t('play:acts.statements-note')}</p>
        {index.scenario.statements.map((statement) => (
          <StatementRow key={statement.id} statement={statement} />
        ))}
      </section>
      <section aria-labelledby="acts-facts">
        <h2 id="acts-facts">
          <Icon name="search" /> {t('play:acts.facts')}
        </h2>
        {inQuestion.length === 0 && <p class="soft">{t('play:acts.no-facts')}</p>}
        {inQuestion.map((id) => (
          <FactRow key={id} id={id} />
        ))}
      </section>
      <Ambassadors />
    </div>
  );
}

function Promises() {
  const { t } = useLanguage();
  const { index } = usePlay();
  const pen = usePen();
  const open = useSession(({ view }) =>
    view.promises.flatMap(({ text, status }) => (status === 'open' ? [text] : [])).join(' '),
  );
  if (open === '') return null;
  return (
    <section aria-labelledby="acts-promises">
      <h2 id="acts-promises">
        <Icon name="clock" /> {t('play:acts.promises')}
      </h2>
      {open.split(' ').map((text) => (
        <div key={text} class="act-card">
          <p>
            <strong>
              <Sentence of={({ say }) => titleOf(text, index, { ...pen, say })} />
            </strong>
          </p>
          <PromiseNote text={text} preview />
        </div>
      ))}
    </section>
  );
}

function StatementRow({ statement }: { readonly statement: ScenarioStatement }) {
  const { t, duration } = useLanguage();
  const { minutes } = usePlay();
  const [open, setOpen] = useState(false);
  const [refusal, act] = useAct();
  const out = useSession(({ view }) => view.published.includes(statement.id));
  const early = useSession(({ view }) => view.untimely.includes(statement.id));
  // A holding line written beforehand was signed beforehand.
  const signed = useSession(({ view }) => statement.kind === 'holding' && view.prepared.includes('holding'));
  const signOff = signed ? [] : statement.signOff;
  const places = statement.on.map((platform) => t(`place.${platform}`));
  return (
    <details class="act-card" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <span class="act-card__title">
          <strong>
            <Say text={statement.title} />
          </strong>
          <span class="soft">
            {t(`statement-kind.${statement.kind}`)}
            {signOff.length > 0 && ` · ${t('play:sign-off.short')}`}
          </span>
        </span>
        {out && (
          <span class="chip">
            <Icon name="check" size={1} /> {t('play:acts.published')}
          </span>
        )}
        {!out && early && (
          <span class="chip">
            <Icon name="clock" size={1} /> {t('play:acts.early')}
          </span>
        )}
      </summary>
      {open && (
        <>
          <blockquote class="act-card__text">
            <Say text={statement.text} />
          </blockquote>
          {!out && (
            <>
              <p class="soft">
                {t('play:acts.where', { places })}
                {statement.promises !== undefined &&
                  ` ${t('play:composer.promises', { duration: duration(statement.promises) })}`}
              </p>
              <SignOff text={statement.id} from={signOff} />
              <Button
                look="solid"
                size="s"
                icon="megaphone"
                onClick={() => act({ type: 'publish', statement: statement.id })}
              >
                {t('play:acts.publish', { duration: duration(minutes.publish) })}
              </Button>
              <TeamNote />
              <Refused why={refusal} />
            </>
          )}
        </>
      )}
    </details>
  );
}

function Ambassadors() {
  const { t, duration } = useLanguage();
  const { minutes } = usePlay();
  const [refusal, act] = useAct();
  const listed = useSession(({ view }) => view.prepared.includes('ambassadors'));
  const briefed = useSession(({ view }) => view.briefed);
  return (
    <section aria-labelledby="acts-ambassadors">
      <h2 id="acts-ambassadors">
        <Icon name="users" /> {t('play:acts.ambassadors')}
      </h2>
      <p class="soft">{t(`play:acts.${briefed ? 'briefed' : listed ? 'ambassadors-note' : 'ambassadors-none'}`)}</p>
      {listed && !briefed && (
        <Button size="s" icon="users" onClick={() => act({ type: 'brief' })}>
          {t('play:acts.brief', { duration: duration(minutes.brief) })}
        </Button>
      )}
      <Refused why={refusal} />
    </section>
  );
}
