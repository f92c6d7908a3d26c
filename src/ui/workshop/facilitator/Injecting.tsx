import { injects } from 'virtual:injects';
import { useState } from 'preact/hooks';
import { PLACES, PLATFORMS } from '../../../crisis/vocabulary.ts';
import { RULEBOOK } from '../../../rules/rulebook.ts';
import type { Scenario, ScenarioText } from '../../../scenario/schema.ts';
import { TONGUES, type Tongue, tongueFor } from '../../../scenario/tongues.ts';
import type { TeamId } from '../../../workshop/entry.ts';
import {
  edited,
  editOf,
  filled,
  INJECT_KINDS,
  type InjectEdit,
  type Pieces,
  type StockInject,
} from '../../../workshop/stock.ts';
import type { Round } from '../../../workshop/workshop.ts';
import { useLanguage } from '../../language.ts';
import { toast } from '../../parts/Announcer.tsx';
import { Avatar } from '../../parts/Avatar.tsx';
import { Button } from '../../parts/Button.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { PlatformMark } from '../../parts/PlatformMark.tsx';
import { Say, Sentence } from '../../parts/Say.tsx';
import { useTeamNames } from './names.ts';
import { teamsIn } from './teams.ts';
import { useAsk } from './use-room.ts';
import './Injecting.css';

interface InjectingProps {
  readonly round: Round;
  readonly scenario: Scenario;
  /** Whom it is for, to begin with. */
  readonly to: TeamId | 'all';
  readonly onDone: () => void;
}

/** Something off-script: chosen from the stock, changed at will, sent to all or to one team. */
export function Injecting(props: InjectingProps) {
  const { t } = useLanguage();
  const [chosen, setChosen] = useState<StockInject>();
  if (chosen) return <Writing key={chosen.id} {...props} stock={chosen} onBack={() => setChosen(undefined)} />;
  return (
    <div class="stock">
      <p class="fac-soft">{t('facilitator:inject.text')}</p>
      {INJECT_KINDS.map((kind) => (
        <section key={kind} aria-labelledby={`kind-${kind}`}>
          <h3 id={`kind-${kind}`}>{t(`facilitator:inject.kind.${kind}`)}</h3>
          <ul role="list">
            {injects
              .filter((each) => each.kind === kind)
              .map((each) => (
                <li key={each.id}>
                  <button type="button" class="stock__item" onClick={() => setChosen(each)}>
                    <strong>
                      {each.blank && <Icon name="pen" size={1} />} <Say text={each.title} />
                    </strong>
                    <span>
                      <Say text={each.hint} />
                    </span>
                  </button>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

/** As the form holds it: a sentence in each language, empty where there is none. */
type Draft = Omit<InjectEdit, 'text'> & { readonly text: Readonly<Record<Tongue, string>> };

const LONGEST = 1000;

function draftOf(stock: StockInject, pieces: Pieces): Draft | undefined {
  const edit = editOf(pieces);
  if (!edit) return undefined;
  const { text } = edit;
  const both = typeof text === 'string' ? { fr: text, en: text } : text;
  return { ...edit, text: stock.blank ? { fr: '', en: '' } : both };
}

/** One text for all where it was written in one language only; undefined while nothing is written. */
function textOf({ fr, en }: Draft['text']): ScenarioText | undefined {
  const [french, english] = [fr.trim(), en.trim()];
  if (french && english) return { fr: french, en: english };
  return french || english || undefined;
}

const isHandle = (written: string): boolean => /^@[\p{L}\p{N}_.-]{1,30}$/u.test(written);

function Writing({
  stock,
  round,
  scenario,
  to,
  onDone,
  onBack,
}: InjectingProps & { readonly stock: StockInject; readonly onBack: () => void }) {
  const { t, language, number, duration } = useLanguage();
  const ask = useAsk();
  const nameOf = useTeamNames('board');
  const [pieces] = useState(() => filled(stock, scenario));
  const [draft, setDraft] = useState(() => draftOf(stock, pieces));
  const [whom, setWhom] = useState<TeamId | 'all'>(to);
  const [sending, setSending] = useState(false);
  const [post] = pieces.posts;
  if (!draft || !post) return null;
  const text = textOf(draft.text);
  const goodHandle = isHandle(draft.handle);
  const ready = text !== undefined && goodHandle && draft.name.trim() !== '';
  const change = (some: Partial<Draft>) => setDraft({ ...draft, ...some });
  const first = tongueFor(language);
  const languages = [first, ...TONGUES.filter((each) => each !== first)];
  const send = async () => {
    if (!ready) return;
    setSending(true);
    const whole = edited(pieces, { ...draft, text, name: draft.name.trim() });
    // The server gives the id; this one only names it in the message.
    const sent = await ask({ type: 'inject', to: whom, inject: { id: stock.id, ...whole } });
    setSending(false);
    if (!sent) return;
    toast(
      t('facilitator:inject.sent', { name: whom === 'all' ? t('facilitator:messages.all') : nameOf(whom) }),
      'calm',
    );
    onDone();
  };
  return (
    <form
      class="inject"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <Button look="quiet" size="s" icon="arrow-left" onClick={onBack}>
        {t('facilitator:inject.back')}
      </Button>
      <header>
        <h3>
          <Say text={stock.title} />
        </h3>
        <p class="fac-soft">
          <Say text={stock.hint} />
        </p>
        <p class="inject__trains">
          {stock.trains.map((rule) => (
            <span key={rule} class="fac-tag">
              {t(`rule.${rule}`)}
            </span>
          ))}
        </p>
      </header>
      {languages.map((each, index) => (
        <label key={each} class="inject__text">
          <span>
            {t('facilitator:inject.words')} ({t(`language.${each}`)})
            {index > 0 && <small> {t('facilitator:inject.other-language')}</small>}
          </span>
          <textarea
            class="fac-input"
            lang={each}
            rows={index === 0 ? 4 : 3}
            maxLength={LONGEST}
            value={draft.text[each]}
            onInput={(event) => change({ text: { ...draft.text, [each]: event.currentTarget.value } })}
          />
        </label>
      ))}
      <div class="inject__who">
        <label>
          <span>{t('facilitator:inject.name')}</span>
          <input
            class="fac-input"
            type="text"
            maxLength={60}
            value={draft.name}
            onInput={(event) => change({ name: event.currentTarget.value })}
          />
        </label>
        <label>
          <span>{t('facilitator:inject.handle')}</span>
          <input
            class="fac-input"
            type="text"
            maxLength={31}
            autocapitalize="off"
            spellcheck={false}
            aria-invalid={!goodHandle}
            aria-describedby={goodHandle ? undefined : 'handle-wrong'}
            value={draft.handle}
            onInput={(event) => change({ handle: event.currentTarget.value })}
          />
          {!goodHandle && (
            <small id="handle-wrong" class="wrong">
              {t('facilitator:inject.bad-handle')}
            </small>
          )}
        </label>
        <label>
          <span>{t('facilitator:inject.followers')}</span>
          <input
            class="fac-input numbers"
            type="number"
            min={0}
            max={100_000_000}
            value={draft.followers}
            onInput={(event) =>
              change({
                followers: Math.max(0, Math.min(100_000_000, Math.round(Number(event.currentTarget.value) || 0))),
              })
            }
          />
        </label>
        <label>
          <span>{t('facilitator:inject.place')}</span>
          <select
            class="fac-select"
            value={draft.on}
            onChange={(event) =>
              change({ on: PLACES.find((place) => place === event.currentTarget.value) ?? draft.on })
            }
          >
            {PLACES.map((place) => (
              <option key={place} value={place}>
                {t(`place.${place}`)}
              </option>
            ))}
          </select>
        </label>
      </div>
      <section aria-labelledby="preview-title">
        <h4 id="preview-title">{t('facilitator:inject.preview')}</h4>
        <article class="inject-preview">
          <header>
            <Avatar seed={draft.handle} initial={draft.name.slice(0, 1)} size={2.25} />
            <p>
              <strong>{draft.name}</strong> <span class="fac-soft">{draft.handle}</span>
              <br />
              <span class="fac-soft numbers">
                <PlatformMark platform={draft.on} size={1.1} /> {t(`place.${draft.on}`)} ·{' '}
                {t('facilitator:inject.followers-count', { count: draft.followers, number: number(draft.followers) })}
              </span>
            </p>
          </header>
          <p class="inject-preview__text">{text === undefined ? t('facilitator:inject.empty') : <Say text={text} />}</p>
          {post.image && (
            <p class="fac-soft inject-preview__image">
              <Say text={post.image} />
            </p>
          )}
        </article>
        {post.replies.length > 0 ? (
          <details class="inject__replies">
            <summary>
              {t('facilitator:inject.replies', { count: post.replies.length })}
              {post.deadline !== undefined && ` · ${t('facilitator:inject.due', { time: duration(post.deadline) })}`}
            </summary>
            <ul role="list">
              {post.replies.map((reply) => (
                <li key={reply.id}>
                  <p>
                    <Say text={reply.text} />
                  </p>
                  {reply.note && (
                    <p class="fac-soft">
                      <Say text={reply.note} />
                    </p>
                  )}
                </li>
              ))}
            </ul>
          </details>
        ) : (
          <p class="fac-soft">{t('facilitator:inject.no-replies')}</p>
        )}
        {isNoticedLate(post) && (
          <p class="fac-soft">
            {t('facilitator:inject.late', {
              time: duration(RULEBOOK.levers.noticeLag.value),
              watching: duration(RULEBOOK.levers.monitoredLag.value),
            })}
          </p>
        )}
        {pieces.facts.map((fact) => (
          <p key={fact.id} class="fac-soft">
            <Sentence
              of={({ say }) =>
                t(fact.true ? 'facilitator:inject.fact-true' : 'facilitator:inject.fact-false', {
                  claim: say(fact.claim),
                  time: duration(fact.verify),
                })
              }
            />
          </p>
        ))}
      </section>
      <div class="inject__send">
        <label>
          <span>{t('facilitator:inject.whom')}</span>
          <select class="fac-select" value={whom} onChange={(event) => setWhom(event.currentTarget.value)}>
            <option value="all">{t('facilitator:messages.all')}</option>
            {teamsIn(round).map((team) => (
              <option key={team} value={team}>
                {nameOf(team)}
              </option>
            ))}
          </select>
        </label>
        <Button look="solid" icon="send" type="submit" disabled={!ready || sending}>
          {t('facilitator:inject.send')}
        </Button>
      </div>
    </form>
  );
}

/** Off the brand’s own page: who does not keep watch learns of it later. */
const isNoticedLate = ({ on, page }: Scenario['posts'][number]): boolean =>
  page === 'theirs' && PLATFORMS.some((platform) => platform === on);
