import { useId, useState } from 'preact/hooks';
import type { Answering, Preparation } from '../../../crisis/vocabulary.ts';
import type { Session } from '../../../session/session.ts';
import { MODES, type Mode } from '../../../training/run.ts';
import { printCode } from '../../../workshop/codes.ts';
import { isUntouched } from '../../../workshop/fold.ts';
import { membersOf, teamName } from '../../../workshop/members.ts';
import { cleanName, LONGEST_NAME } from '../../../workshop/names.ts';
import type { Hinting } from '../../../workshop/vocabulary.ts';
import { BriefingHead, BriefingStory } from '../../briefing/Briefing.tsx';
import { Preparations } from '../../briefing/Preparations.tsx';
import { useLanguage } from '../../language.ts';
import { Avatar } from '../../parts/Avatar.tsx';
import { Button } from '../../parts/Button.tsx';
import { Dialog } from '../../parts/Dialog.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { Sentence } from '../../parts/Say.tsx';
import { Page } from '../../shell/Page.tsx';
import { useStore } from '../../use-store.ts';
import './Lobby.css';
import { useAsk, useMine, usePlace } from './use-place.ts';

interface BriefedProps {
  readonly session: Session;
  readonly prepared: readonly Preparation[];
  readonly onPrepared: (prepared: readonly Preparation[]) => void;
  /** The round runs already: go in. */
  readonly onEnter: (() => void) | undefined;
}

type LobbyProps = { readonly onLook: (round: number) => void } & (BriefedProps | { readonly session?: undefined });

/** Before a round: who is here, with whom one plays, how, and what is made ready. */
export function Lobby(props: LobbyProps) {
  const { t, say } = useLanguage();
  const { code, onSettings } = usePlace();
  const { session, onLook } = props;
  const { round } = useMine();
  const scenario = session?.store.getState().scenario;
  return (
    <Page
      title={scenario ? say(scenario.title) : t('workshop:lobby.title')}
      name="lobby"
      privacy={t('workshop:privacy')}
      onSettings={onSettings}
    >
      {scenario ? (
        <BriefingHead scenario={scenario} />
      ) : (
        <header class="lobby-head night">
          <div class="wide">
            <h1>{t('workshop:lobby.title')}</h1>
            <p>{t('workshop:lobby.text', { code: printCode(code) })}</p>
          </div>
        </header>
      )}
      <div class="wide briefing">
        <div class="briefing__story">
          <MyTeam />
          {scenario && <BriefingStory scenario={scenario} />}
          <Everybody />
          <Earlier onLook={onLook} />
        </div>
        <div class="briefing__choices">
          <ModeChoice />
          {scenario && <HowToAnswer answering={round?.answering ?? scenario.answering} hinting={round?.hinting} />}
          {session && <Ready {...props} />}
        </div>
      </div>
      <div class="lobby__foot">
        {session && props.onEnter ? (
          <div class="wide lobby__late">
            <p>{t('workshop:lobby.late')}</p>
            <Button look="solid" iconAfter="arrow-right" onClick={props.onEnter}>
              {t('workshop:lobby.enter')}
            </Button>
          </div>
        ) : (
          <p class="wide lobby__wait">
            <span class="loading__ember" aria-hidden="true" />
            {t('workshop:lobby.wait')}
          </p>
        )}
      </div>
    </Page>
  );
}

/** From a list, in one's own words, or both; and whether one is helped while one writes. */
function HowToAnswer({ answering, hinting }: { readonly answering: Answering; readonly hinting: Hinting | undefined }) {
  const { t } = useLanguage();
  const id = useId();
  return (
    <section class="lobby__answering" aria-labelledby={id}>
      <h2 id={id}>{t('workshop:lobby.answering')}</h2>
      <p>{t(`workshop:lobby.answering-${answering}`)}</p>
      {answering !== 'choices' && hinting && <p class="lobby__note">{t(`workshop:lobby.hinting-${hinting}`)}</p>}
    </section>
  );
}

/** What is made ready: ticked here, sent at once by the button, or by itself when the round starts. */
function Ready({ session, prepared, onPrepared }: BriefedProps) {
  const { t } = useLanguage();
  const scenario = useStore(session.store, (state) => state.scenario);
  const done = useStore(session.store, (state) => state.view.prepared);
  const sending = useStore(session.store, (state) => state.sending !== undefined);
  const { play } = useMine();
  const isDone = play?.log.some(({ action }) => action.type === 'prepare') ?? false;
  if (scenario.preparations.choices.length === 0) return null;
  if (isDone) {
    return (
      <section aria-labelledby="lobby-ready">
        <h2 id="lobby-ready">{t('workshop:lobby.prepared')}</h2>
        <ul class="lobby__ready">
          {done.map((kind) => (
            <li key={kind}>{t(`preparation.${kind}`)}</li>
          ))}
        </ul>
      </section>
    );
  }
  return (
    <div class="lobby__prepare">
      <Preparations
        budget={scenario.preparations.budget}
        choices={scenario.preparations.choices}
        prepared={prepared}
        onChange={onPrepared}
      />
      <Button icon="check" disabled={prepared.length === 0 || sending} onClick={() => session.start(prepared)}>
        {t(sending ? 'play:sending' : 'workshop:lobby.prepare')}
      </Button>
      <p class="lobby__note">{t('workshop:lobby.prepare-note')}</p>
    </div>
  );
}

/** Live or calm; only before one has begun, and only where the facilitator allows it. */
function ModeChoice() {
  const { t } = useLanguage();
  const { workshop, team, play } = useMine();
  const ask = useAsk();
  if (!workshop.settings.calm) return null;
  const mode: Mode = play?.mode ?? workshop.teams.get(team)?.mode ?? 'live';
  const isFixed = play !== undefined && !isUntouched(play);
  return (
    <fieldset class="modes" disabled={isFixed}>
      <legend>
        <h2>{t('home:mode.title')}</h2>
      </legend>
      {MODES.map((each) => (
        <label key={each} class="modes__option">
          <input
            type="radio"
            name="mode"
            value={each}
            checked={mode === each}
            onChange={() => void ask({ type: 'choose-mode', mode: each })}
          />
          <span>
            <strong>
              <Icon name={each === 'live' ? 'clock' : 'pause'} /> {t(`mode.${each}`)}
            </strong>
            <span>{t(`workshop:lobby.mode-${each}`)}</span>
          </span>
        </label>
      ))}
      {isFixed && <p class="lobby__note">{t('workshop:lobby.mode-fixed')}</p>}
    </fieldset>
  );
}

function MyTeam() {
  const { t } = useLanguage();
  const { workshop, seat, team } = useMine();
  const members = membersOf(workshop, team);
  const { grouping, agreement } = workshop.settings;
  if (grouping === 'alone' && members.length < 2) return null;
  return (
    <section aria-labelledby="lobby-team" class="lobby__team">
      <h2 id="lobby-team">{t('workshop:lobby.team', { name: teamName(workshop, team) })}</h2>
      <ul role="list" class="lobby__people">
        {members.map(({ id, name, role }) => (
          <Person key={id} id={id} name={name} note={role && t(`workshop:role.${role}`)} isMe={id === seat.id} />
        ))}
      </ul>
      {seat.role && <p>{t(`workshop:role-does.${seat.role}`)}</p>}
      {grouping === 'roles' && <p class="lobby__note">{t(`workshop:proposals.rule-${agreement}`)}</p>}
    </section>
  );
}

function Everybody() {
  const { t } = useLanguage();
  const { workshop, seat } = useMine();
  const [renaming, setRenaming] = useState(false);
  const present = [...workshop.seats.values()].filter(({ removed }) => !removed);
  return (
    <section aria-labelledby="lobby-here" class="lobby__here">
      <h2 id="lobby-here">{t('workshop:lobby.here', { count: present.length })}</h2>
      <ul role="list" class="lobby__people">
        {present.map(({ id, name }) => (
          <Person key={id} id={id} name={name} isMe={id === seat.id} />
        ))}
      </ul>
      <Button look="quiet" size="s" icon="pen" onClick={() => setRenaming(true)}>
        {t('workshop:rename.title')}
      </Button>
      {renaming && <Rename onClose={() => setRenaming(false)} />}
    </section>
  );
}

function Rename({ onClose }: { readonly onClose: () => void }) {
  const { t } = useLanguage();
  const { seat } = useMine();
  const ask = useAsk();
  const id = useId();
  const [name, setName] = useState(seat.name);
  return (
    <Dialog title={t('workshop:rename.title')} closeLabel={t('close')} onClose={onClose}>
      <form
        class="lobby__rename"
        onSubmit={(event) => {
          event.preventDefault();
          onClose();
          if (cleanName(name) !== undefined) void ask({ type: 'rename', name });
        }}
      >
        <label for={id}>{t('workshop:join.name')}</label>
        <input
          id={id}
          value={name}
          maxLength={LONGEST_NAME}
          autocomplete="nickname"
          onInput={(event) => setName(event.currentTarget.value)}
        />
        <Button type="submit" look="solid" disabled={cleanName(name) === undefined}>
          {t('workshop:rename.go')}
        </Button>
      </form>
    </Dialog>
  );
}

interface PersonProps {
  readonly id: string;
  readonly name: string;
  readonly note?: string | undefined;
  readonly isMe: boolean;
}

function Person({ id, name, note, isMe }: PersonProps) {
  const { t } = useLanguage();
  const { connection } = usePlace();
  const isConnected = useStore(connection.store, ({ connected }) => connected.has(id));
  return (
    <li class={isConnected ? 'lobby__person' : 'lobby__person lobby__person--away'}>
      <Avatar seed={id} size={1.75} />
      <span>
        {isMe ? <strong>{t('workshop:lobby.me', { name })}</strong> : name}
        {note && <span class="lobby__role"> {note}</span>}
        {!isConnected && <span class="lobby__role"> {t('workshop:lobby.away')}</span>}
      </span>
    </li>
  );
}

/** The debriefs of rounds that are over, to be read again. */
function Earlier({ onLook }: { readonly onLook: (round: number) => void }) {
  const { t } = useLanguage();
  const { services } = usePlace();
  const { workshop, seat } = useMine();
  const over = workshop.rounds.flatMap((round, index) =>
    round.status === 'over' && round.seats.has(seat.id) ? [{ round, index }] : [],
  );
  if (over.length === 0) return null;
  return (
    <section aria-labelledby="lobby-earlier" class="lobby__earlier">
      <h2 id="lobby-earlier">{t('workshop:lobby.earlier')}</h2>
      {over.map(({ round, index }) => {
        const entry = services.library.find(({ id }) => id === round.scenario);
        return (
          <Button key={index} icon="chart" onClick={() => onLook(index)}>
            <Sentence
              of={({ say }) =>
                t('workshop:lobby.debrief', { number: index + 1, title: entry ? say(entry.title) : round.scenario })
              }
            />
          </Button>
        );
      })}
    </section>
  );
}
