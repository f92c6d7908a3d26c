import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { drawSecret, keepSeat, type MySeat, mySeats } from '../../../session/my-seats.ts';
import { printCode, readCode } from '../../../workshop/codes.ts';
import { cleanName, LONGEST_NAME } from '../../../workshop/names.ts';
import { useLanguage } from '../../language.ts';
import { Button, ButtonLink } from '../../parts/Button.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { printRoute } from '../../route.ts';
import { isOutdated } from '../../shell/LoadFailed.tsx';
import { Page } from '../../shell/Page.tsx';
import type { Entering } from '../participant/link.ts';
import './Join.css';

interface JoinRouteProps {
  /** As it stands in the address: from a link, a QR code, or a hand. */
  readonly written: string | undefined;
  readonly onSettings: () => void;
}

/** `#/join`, `#/join/CODE`: a code, a nickname, and in. */
export function JoinRoute({ written, onSettings }: JoinRouteProps) {
  const { t } = useLanguage();
  const given = written === undefined ? undefined : readCode(written);
  const [seats] = useState(mySeats);
  const known = given === undefined ? undefined : seats.find((seat) => seat.code === given);
  const [anew, setAnew] = useState(false);
  return (
    <Page title={t('workshop:join.title')} name="join" privacy={t('workshop:privacy')} onSettings={onSettings}>
      <div class="narrow join">
        <h1>{t('workshop:join.title')}</h1>
        {known && !anew ? (
          <Continue seat={known} onAnew={() => setAnew(true)} />
        ) : (
          <JoinForm written={given ?? written ?? ''} isGiven={given !== undefined} />
        )}
        {given === undefined && <Earlier seats={seats} />}
        <p class="join__kept">
          <Icon name="shield" />{' '}
          <span>
            {t('workshop:join.kept')} <a href="#/workshop-note">{t('workshop:join.kept-link')}</a>
          </span>
        </p>
      </div>
    </Page>
  );
}

function Continue({ seat, onAnew }: { readonly seat: MySeat; readonly onAnew: () => void }) {
  const { t } = useLanguage();
  return (
    <section class="join__card" aria-labelledby="join-known">
      <h2 id="join-known">{t('workshop:join.known', { code: printCode(seat.code) })}</h2>
      <p>{t('workshop:join.known-text')}</p>
      <div class="join__ways">
        <ButtonLink look="solid" size="l" iconAfter="arrow-right" href={printRoute({ at: 'room', code: seat.code })}>
          {t('workshop:join.continue', { name: seat.name })}
        </ButtonLink>
        <Button look="quiet" onClick={onAnew}>
          {t('workshop:join.anew')}
        </Button>
      </div>
    </section>
  );
}

/** Rooms this device was in lately, for somebody who lost the link. */
function Earlier({ seats }: { readonly seats: readonly MySeat[] }) {
  const { t } = useLanguage();
  if (seats.length === 0) return null;
  return (
    <section aria-labelledby="join-earlier" class="join__earlier">
      <h2 id="join-earlier">{t('workshop:join.earlier')}</h2>
      <ul role="list">
        {seats.slice(0, 3).map((seat) => (
          <li key={seat.code}>
            <ButtonLink icon="undo" href={printRoute({ at: 'room', code: seat.code })}>
              {t('workshop:join.back-to', { code: printCode(seat.code), name: seat.name })}
            </ButtonLink>
          </li>
        ))}
      </ul>
    </section>
  );
}

type Fault = { readonly at: 'code' | 'name' | 'form'; readonly says: string };

function JoinForm({ written, isGiven }: { readonly written: string; readonly isGiven: boolean }) {
  const { t } = useLanguage();
  const id = useId();
  const [code, setCode] = useState(() => (isGiven ? printCode(written) : written));
  const [name, setName] = useState('');
  const [fault, setFault] = useState<Fault | undefined>(() =>
    written !== '' && !isGiven ? { at: 'code', says: t('workshop:join.bad-code') } : undefined,
  );
  const [coming, setComing] = useState(false);
  const [slow, setSlow] = useState<string>();
  const way = useRef<AbortController>(undefined);
  const nameField = useRef<HTMLInputElement>(null);
  const codeField = useRef<HTMLInputElement>(null);
  useEffect(() => {
    // The code came with the link: what is left is the name.
    (isGiven ? nameField : codeField).current?.focus();
    return () => way.current?.abort();
  }, []);

  const join = () => {
    const read = readCode(code);
    const called = cleanName(name);
    if (read === undefined) {
      setFault({ at: 'code', says: t('workshop:join.bad-code') });
      codeField.current?.focus();
      return;
    }
    if (called === undefined) {
      setFault({ at: 'name', says: t('workshop:join.no-name') });
      nameField.current?.focus();
      return;
    }
    setFault(undefined);
    setComing(true);
    const seat: MySeat = { code: read, secret: drawSecret(), name: called, joinedAt: Date.now() };
    const tell = (entering: Entering) => {
      if (entering.at === 'waiting') {
        setSlow(entering.why && t(`workshop:trouble.${entering.why}.text`));
      } else if (entering.at === 'live') {
        keepSeat(seat);
        location.hash = printRoute({ at: 'room', code: read });
      } else {
        const { end } = entering;
        giveUp();
        const at = end === 'no-such-room' ? 'code' : end === 'bad-name' ? 'name' : 'form';
        setFault({ at, says: t(`workshop:end.${end}.text`, { code: printCode(read) }) });
        (at === 'name' ? nameField : codeField).current?.focus();
      }
    };
    way.current = new AbortController();
    const { signal } = way.current;
    void loadLink(signal, tell).then((link) => link?.enter(seat, tell, signal));
  };
  const giveUp = () => {
    way.current?.abort();
    setComing(false);
    setSlow(undefined);
  };

  const faultAt = (at: Fault['at']) =>
    fault?.at === at && (
      <p id={`${id}-${at}-fault`} class="join__fault" role="alert">
        <Icon name="warning" /> {fault.says}
      </p>
    );
  return (
    <form
      class="join__card"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!coming) join();
      }}
    >
      <div class="join__field">
        <label for={`${id}-code`}>{t('workshop:join.code')}</label>
        <input
          id={`${id}-code`}
          ref={codeField}
          class="join__code numbers"
          value={code}
          maxLength={20}
          autocomplete="off"
          autocapitalize="characters"
          spellcheck={false}
          enterkeyhint="next"
          placeholder="ABC 234"
          aria-invalid={fault?.at === 'code'}
          aria-describedby={fault?.at === 'code' ? `${id}-code-fault` : undefined}
          onInput={(event) => setCode(event.currentTarget.value)}
        />
        {faultAt('code')}
      </div>
      <div class="join__field">
        <label for={`${id}-name`}>{t('workshop:join.name')}</label>
        <input
          id={`${id}-name`}
          ref={nameField}
          value={name}
          maxLength={LONGEST_NAME}
          autocomplete="nickname"
          enterkeyhint="go"
          aria-invalid={fault?.at === 'name'}
          aria-describedby={`${id}-name-note${fault?.at === 'name' ? ` ${id}-name-fault` : ''}`}
          onInput={(event) => {
            setName(event.currentTarget.value);
            // So that it is there when the name is.
            importLink().catch(() => {});
          }}
        />
        <p id={`${id}-name-note`} class="join__note">
          {t('workshop:join.name-note')}
        </p>
        {faultAt('name')}
      </div>
      {faultAt('form')}
      <div class="join__ways">
        <Button type="submit" look="solid" size="l" iconAfter="arrow-right" disabled={coming}>
          {t(coming ? 'workshop:join.coming' : 'workshop:join.go')}
        </Button>
        {coming && (
          <Button look="quiet" onClick={giveUp}>
            {t('cancel')}
          </Button>
        )}
      </div>
      <p role="status" class="join__slow">
        {slow}
      </p>
    </form>
  );
}

/** What talks to rooms is far more code than the form. */
const importLink = () => import('../participant/link.ts');
const AGAIN_AFTER_MS = 2000;

/** Tries until it is there, or will never be, or until nobody wants it any more. */
async function loadLink(signal: AbortSignal, tell: (entering: Entering) => void) {
  while (!signal.aborted) {
    try {
      const link = await importLink();
      return signal.aborted ? undefined : link;
    } catch (error) {
      console.error(error);
      const outdated = await isOutdated();
      if (signal.aborted) return undefined;
      if (outdated) {
        tell({ at: 'gone', end: 'outdated' });
        return undefined;
      }
      tell({ at: 'waiting', why: 'unreachable' });
      await new Promise((resolve) => setTimeout(resolve, AGAIN_AFTER_MS));
    }
  }
  return undefined;
}
