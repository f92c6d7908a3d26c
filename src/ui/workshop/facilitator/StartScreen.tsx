import { useState } from 'preact/hooks';
import {
  findServer,
  forgetHostKey,
  forgetWorkshop,
  keepHostKey,
  type MyWorkshop,
  myWorkshops,
  openWorkshop,
  type Refused,
} from '../../../session/my-workshops.ts';
import { useLanguage } from '../../language.ts';
import { toast } from '../../parts/Announcer.tsx';
import { Button, ButtonLink } from '../../parts/Button.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { parseRoute, printRoute } from '../../route.ts';
import type { Services } from '../../services.ts';
import { Page } from '../../shell/Page.tsx';
import { clockTime } from '../../studio/clock-time.ts';
import { useLoaded } from '../../use-loaded.ts';
import { useStore } from '../../use-store.ts';
import './StartScreen.css';
import { Sure } from '../../parts/Sure.tsx';

interface StartScreenProps {
  readonly services: Services;
  readonly onSettings: () => void;
}

/** The trainer’s first page: open a room, go back to one, or do without a server. */
export function StartScreen({ services, onSettings }: StartScreenProps) {
  const { t } = useLanguage();
  const workshops = useStore(myWorkshops, (state) => state.workshops);
  return (
    <Page title={t('facilitator:start.title')} name="workshop-start" onSettings={onSettings}>
      <div class="wide workshop-start">
        <header class="workshop-start__head">
          <h1>{t('facilitator:start.title')}</h1>
          <p>{t('facilitator:start.text')}</p>
        </header>
        <OpenRoom />
        {workshops.length > 0 && (
          <section aria-labelledby="mine-title">
            <h2 id="mine-title">{t('facilitator:mine.title')}</h2>
            <ul role="list" class="my-rooms">
              {workshops.map((each) => (
                <MyRoom key={each.code} workshop={each} services={services} />
              ))}
            </ul>
          </section>
        )}
        <section class="start-card" aria-labelledby="alone-title">
          <Icon name="users" size={1.75} />
          <div>
            <h2 id="alone-title">{t('facilitator:without.title')}</h2>
            <p>{t('facilitator:without.text')}</p>
          </div>
          <ButtonLink icon="arrow-right" href="#/board">
            {t('facilitator:without.go')}
          </ButtonLink>
        </section>
        <section class="start-card" aria-labelledby="platform-title">
          <Icon name="upload" size={1.75} />
          <div>
            <h2 id="platform-title">{t('facilitator:platform.title')}</h2>
            <p>{t('facilitator:platform.text')}</p>
          </div>
          <ButtonLink icon="arrow-right" href="#/package">
            {t('facilitator:platform.go')}
          </ButtonLink>
        </section>
      </div>
    </Page>
  );
}

function OpenRoom() {
  const { t } = useLanguage();
  const hostKey = useStore(myWorkshops, (state) => state.hostKey);
  const found = useLoaded('workshop-server', findServer);
  // A server that does not answer now may in a moment: only a clear answer is taken for a no.
  const hasServer = found.state !== 'ready' || found.value;
  const [opening, setOpening] = useState(false);
  const [refused, setRefused] = useState<Refused>();
  const open = async (key: string) => {
    setOpening(true);
    const answer = await openWorkshop(key);
    setOpening(false);
    if (answer.ok) location.hash = printRoute({ at: 'workshop', page: { is: 'room', code: answer.code } });
    else setRefused(answer.why);
  };
  return (
    <section class="start-card start-card--main" aria-labelledby="open-title">
      <Icon name="megaphone" size={1.75} />
      <div>
        <h2 id="open-title">{t('facilitator:open.title')}</h2>
        {hasServer && <p>{t(hostKey ? 'facilitator:open.text' : 'facilitator:open.no-key')}</p>}
      </div>
      {!hasServer ? null : hostKey ? (
        <Button look="solid" size="l" icon="plus" disabled={opening} onClick={() => void open(hostKey)}>
          {t(opening ? 'facilitator:open.opening' : 'facilitator:open.do')}
        </Button>
      ) : (
        <KeyForm />
      )}
      <div class="start-card__said" aria-live="polite">
        {(refused ?? !hasServer) && (
          <p class="fac-notice">
            {t(`facilitator:open.refused.${refused ?? 'no-server'}`)}{' '}
            {refused === 'bad-key' && hostKey && (
              <Button
                look="quiet"
                size="s"
                onClick={() => {
                  forgetHostKey();
                  setRefused(undefined);
                }}
              >
                {t('facilitator:open.other-key')}
              </Button>
            )}
          </p>
        )}
      </div>
    </section>
  );
}

/** Where the private link could not be followed: it is pasted. */
function KeyForm() {
  const { t } = useLanguage();
  const [written, setWritten] = useState('');
  const [wrong, setWrong] = useState(false);
  return (
    <form
      class="key-form"
      onSubmit={(event) => {
        event.preventDefault();
        const route = parseRoute(written.trim().replace(/^.*?(?=#\/)/, ''));
        const key = route.at === 'workshop' && route.page?.is === 'key' ? route.page.key : undefined;
        setWrong(key === undefined);
        if (key === undefined) return;
        keepHostKey(key);
        toast(t('facilitator:kept.key'), 'calm');
      }}
    >
      <label>
        <span>{t('facilitator:open.paste')}</span>
        <input
          type="text"
          class="fac-input"
          autocomplete="off"
          spellcheck={false}
          placeholder="http://…/#/workshop/key/…"
          aria-invalid={wrong}
          aria-describedby={wrong ? 'key-wrong' : undefined}
          value={written}
          onInput={(event) => setWritten(event.currentTarget.value)}
        />
      </label>
      <Button type="submit">{t('facilitator:open.use')}</Button>
      {wrong && (
        <p id="key-wrong" class="fac-notice">
          {t('facilitator:open.wrong-link')}
        </p>
      )}
    </form>
  );
}

function MyRoom({ workshop, services }: { readonly workshop: MyWorkshop; readonly services: Services }) {
  const { t, say, language } = useLanguage();
  const { code, state, openedAt, seats } = workshop;
  const [asking, setAsking] = useState(false);
  const scenario = services.library.find(({ id }) => id === workshop.scenario);
  const told = [
    t('facilitator:mine.opened', { date: clockTime(openedAt, language) }),
    ...(scenario ? [say(scenario.title)] : []),
    ...(seats ? [t('facilitator:mine.seats', { count: seats })] : []),
  ].join(' · ');
  return (
    <li class={`my-room my-room--${state}`}>
      {state === 'gone' ? (
        <span class="my-room__code">{code}</span>
      ) : (
        <a class="my-room__code" href={printRoute({ at: 'workshop', page: { is: 'room', code } })}>
          {code}
        </a>
      )}
      <span class="my-room__told">{told}</span>
      <span class={`room-state room-state--${state}`}>{t(`facilitator:mine.state.${state}`)}</span>
      <Button
        look="quiet"
        size="s"
        icon="cross"
        iconOnly
        title={t('facilitator:mine.forget', { code })}
        onClick={() => {
          // A room that is still there could not be steered from here any more: asked first.
          if (state === 'gone') forgetWorkshop(code);
          else setAsking(true);
        }}
      >
        {t('facilitator:mine.forget', { code })}
      </Button>
      {asking && (
        <Sure
          title={t('facilitator:mine.forget', { code })}
          text={<p>{t('facilitator:mine.forget-sure')}</p>}
          action={t('facilitator:mine.forget-do')}
          onDo={() => forgetWorkshop(code)}
          onClose={() => setAsking(false)}
        />
      )}
    </li>
  );
}
