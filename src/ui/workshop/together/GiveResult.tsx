import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Scenario } from '../../../scenario/schema.ts';
import type { Run } from '../../../training/run.ts';
import { encodeRun, partsOf } from '../../../training/run-code.ts';
import { cleanName, LONGEST_NAME } from '../../../workshop/names.ts';
import { useLanguage } from '../../language.ts';
import { toast } from '../../parts/Announcer.tsx';
import { Button } from '../../parts/Button.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { Brightly } from './Brightly.tsx';
import './GiveResult.css';
import { CodeFrames } from './CodeFrames.tsx';

interface GiveResultProps {
  readonly scenario: Scenario;
  readonly run: Run;
  /** It was asked for just now: the focus goes there. */
  readonly asked: boolean;
}

/** Letters in one QR code: at most 61 squares a side, which a laptop's camera reads from a phone at arm's length. */
const MOST_LETTERS = 400;
const NICKNAME = 'sang-froid.nickname';

/** The run as a QR code and as letters, for the trainer's page, which plays it again. */
export function GiveResult({ scenario, run, asked }: GiveResultProps) {
  const { t } = useLanguage();
  const [name, setName] = useState(rememberedName);
  const [bright, setBright] = useState(false);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (asked) title.current?.focus();
  }, []);
  const code = useMemo(() => codeOf(scenario, run, cleanName(name) ?? ''), [scenario, run, name]);
  const frames = useMemo(() => partsOf(code ?? '', MOST_LETTERS), [code]);
  if (code === undefined) {
    return (
      <section class="give" aria-labelledby="give-title">
        <h2 id="give-title">{t('together:give.title')}</h2>
        <p>{t('together:give.cannot')}</p>
      </section>
    );
  }
  const rename = (typed: string) => {
    setName(typed);
    try {
      localStorage.setItem(NICKNAME, typed);
    } catch {
      // Asked again next time.
    }
  };
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(code);
      toast(t('together:give.copied'), 'calm');
    } catch {
      // Over http there is no clipboard: the letters are there to be selected.
      toast(t('together:give.not-copied'), 'warn');
    }
  };
  const share = () => navigator.share({ text: code }).catch(() => {});
  return (
    <section class="give" aria-labelledby="give-title">
      <header>
        <h2 id="give-title" ref={title} tabIndex={-1}>
          {t('together:give.title')}
        </h2>
        <p>{t('together:give.text')}</p>
      </header>
      <label class="give__name">
        <span>{t('together:give.name')}</span>
        <input
          type="text"
          autocomplete="nickname"
          maxLength={4 * LONGEST_NAME}
          value={name}
          onInput={(event) => rename(event.currentTarget.value)}
        />
        <small>{t('together:give.name-help')}</small>
      </label>
      <div class="give__ways">
        <div class="give__qr">
          <CodeFrames frames={frames} />
          <Button icon="sun" onClick={() => setBright(true)}>
            {t('together:give.enlarge')}
          </Button>
        </div>
        <div class="give__letters">
          <p id="give-code-help">{t('together:give.or-paste')}</p>
          <code class="give__code" tabIndex={0} role="region" aria-labelledby="give-code-help" translate={false}>
            {code}
          </code>
          <div class="give__buttons">
            <Button icon="copy" onClick={() => void copy()}>
              {t('together:give.copy')}
            </Button>
            {'share' in navigator && (
              <Button icon="send" onClick={() => void share()}>
                {t('together:give.share')}
              </Button>
            )}
          </div>
        </div>
      </div>
      <p class="give__fine">
        <Icon name="lock" /> {t('together:give.what')}
      </p>
      {bright && (
        <Brightly title={t('together:give.large')} text={t('together:give.bright')} onClose={() => setBright(false)}>
          <CodeFrames frames={frames} />
        </Brightly>
      )}
    </section>
  );
}

/** A run taken up again from another version of the game may go on and yet not be what this one can replay. */
function codeOf(scenario: Scenario, run: Run, name: string): string | undefined {
  try {
    return encodeRun(scenario, run, name);
  } catch (error) {
    console.warn(error);
    return undefined;
  }
}

function rememberedName(): string {
  try {
    return localStorage.getItem(NICKNAME) ?? '';
  } catch {
    return '';
  }
}
