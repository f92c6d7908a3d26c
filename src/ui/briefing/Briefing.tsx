import { useState } from 'preact/hooks';
import type { Preparation } from '../../crisis/vocabulary.ts';
import { tongueSaid } from '../../i18n/say.ts';
import type { Scenario } from '../../scenario/schema.ts';
import { MODES, type Mode } from '../../training/run.ts';
import { useLanguage } from '../language.ts';
import { Avatar } from '../parts/Avatar.tsx';
import { Button } from '../parts/Button.tsx';
import { Icon, type IconName } from '../parts/Icon.tsx';
import { InTongue, Say } from '../parts/Say.tsx';
import { prefer, usePreferences } from '../preferences.ts';
import { Page } from '../shell/Page.tsx';
import './Briefing.css';
import { Preparations } from './Preparations.tsx';

interface BriefingProps {
  readonly scenario: Scenario;
  readonly mode: Mode | undefined;
  /** Another run is saved on this device and starting would replace it. */
  readonly replaces: boolean;
  /** Said before the start: what is particular about this run. */
  readonly note?: string | undefined;
  /** The engine is on its way. */
  readonly starting: boolean;
  readonly onStart: (prepared: readonly Preparation[], mode: Mode) => void;
  readonly onSettings: () => void;
}

const DUTIES = [
  { id: 'anticipate', icon: 'eye' },
  { id: 'inform', icon: 'megaphone' },
  { id: 'ease', icon: 'drop' },
] as const satisfies readonly { id: string; icon: IconName }[];

const MODE_ICONS: Readonly<Record<Mode, IconName>> = { live: 'clock', calm: 'pause' };

/** Before minute 0: who you are, who is with you, what you make ready, and how fast you want time to run. */
export function Briefing({ scenario, mode: asked, replaces, note, starting, onStart, onSettings }: BriefingProps) {
  const { t, say } = useLanguage();
  const [prepared, setPrepared] = useState<readonly Preparation[]>([]);
  const [mode, setMode] = useState<Mode>(asked ?? 'live');
  return (
    <Page title={say(scenario.title)} name="briefing" onSettings={onSettings}>
      <BriefingHead scenario={scenario} />
      <form
        class="wide briefing"
        onSubmit={(event) => {
          event.preventDefault();
          onStart(prepared, mode);
        }}
      >
        <div class="briefing__story">
          {note && (
            <p class="briefing__note">
              <Icon name="users" /> {note}
            </p>
          )}
          <BriefingStory scenario={scenario} />
        </div>
        <div class="briefing__choices">
          <Preparations
            budget={scenario.preparations.budget}
            choices={scenario.preparations.choices}
            prepared={prepared}
            onChange={setPrepared}
          />
          <fieldset class="modes">
            <legend>
              <h2>{t('home:mode.title')}</h2>
            </legend>
            {MODES.map((each) => (
              <label key={each} class="modes__option">
                <input type="radio" name="mode" value={each} checked={mode === each} onChange={() => setMode(each)} />
                <span>
                  <strong>
                    <Icon name={MODE_ICONS[each]} /> {t(`mode.${each}`)}
                  </strong>
                  <span>{t(`home:mode.${each}`)}</span>
                </span>
              </label>
            ))}
          </fieldset>
          {scenario.answering !== 'choices' && <HelpWhileWriting />}
          <div class="briefing__start">
            {replaces && (
              <p class="briefing__replaces">
                <Icon name="info" /> {t('home:briefing.replaces')}
              </p>
            )}
            <Button type="submit" look="solid" size="l" iconAfter="arrow-right" disabled={starting}>
              {t(starting ? 'loading' : 'home:briefing.start')}
            </Button>
          </div>
        </div>
      </form>
    </Page>
  );
}

/** In training one is helped while writing; in an exam not. */
function HelpWhileWriting() {
  const { t } = useLanguage();
  const { hints } = usePreferences();
  return (
    <fieldset class="modes">
      <legend>
        <h2>{t('home:hints.title')}</h2>
      </legend>
      <label class="modes__option">
        <input type="checkbox" checked={hints} onChange={() => prefer({ hints: !hints })} />
        <span>
          <strong>{t('home:hints.label')}</strong>
          <span>{t('home:hints.text')}</span>
        </span>
      </label>
    </fieldset>
  );
}

/** The brand, the story’s title, when it begins. */
export function BriefingHead({ scenario }: { readonly scenario: Scenario }) {
  const { t, moment } = useLanguage();
  const { brand } = scenario;
  const start = moment(0, scenario);
  return (
    <header class="briefing-head night" style={{ '--brand': `${brand.hue}` }}>
      <div class="wide briefing-head__inner">
        <Avatar seed={brand.name} kind="brand" initial={brand.name.slice(0, 1)} hue={brand.hue} size={4.5} />
        <div>
          <p class="briefing-head__brand">
            <strong>{brand.name}</strong> {brand.handle} · <Say text={brand.sector} /> · {t(`size.${brand.size}`)}
          </p>
          <h1>
            <Say text={scenario.title} />
          </h1>
          <p class="briefing-head__when">
            <Icon name="clock" /> {t('home:briefing.starts', { day: start.longDay, time: start.time })}
          </p>
        </div>
      </div>
    </header>
  );
}

/** The situation, the three duties, the crisis cell. */
export function BriefingStory({ scenario }: { readonly scenario: Scenario }) {
  const { t, say, language } = useLanguage();
  return (
    <>
      <section class="briefing__text" aria-label={t('home:briefing.situation')}>
        {say(scenario.briefing)
          .split(/\n{2,}/)
          .map((paragraph, index) => (
            <p key={index}>
              <InTongue tongue={tongueSaid(scenario.briefing, language)}>{paragraph}</InTongue>
            </p>
          ))}
      </section>
      <section aria-labelledby="duties-title">
        <h2 id="duties-title">{t('home:briefing.duties')}</h2>
        <ul role="list" class="duties">
          {DUTIES.map(({ id, icon }) => (
            <li key={id}>
              <Icon name={icon} size={1.6} />
              <h3>{t(`home:duty.${id}.name`)}</h3>
              <p>{t(`home:duty.${id}.text`)}</p>
            </li>
          ))}
        </ul>
      </section>
      {scenario.cell.length > 0 && <CrisisCell scenario={scenario} />}
    </>
  );
}

function CrisisCell({ scenario }: { readonly scenario: Scenario }) {
  const { t, duration } = useLanguage();
  return (
    <section aria-labelledby="cell-title">
      <h2 id="cell-title">{t('home:briefing.cell')}</h2>
      <ul role="list" class="cell">
        {scenario.cell.map((member) => (
          <li key={member.id}>
            <Avatar seed={member.id + member.name} size={3} />
            <div>
              <strong>{member.name}</strong>
              <span>{t(`role.${member.role}`)}</span>
              <span>
                {member.signOff > 0
                  ? t('home:briefing.sign-off', { time: duration(member.signOff) })
                  : t('home:briefing.no-sign-off')}
              </span>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
