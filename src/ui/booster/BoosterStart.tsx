import { useState } from 'preact/hooks';
import type { RuleId } from '../../crisis/vocabulary.ts';
import type { Scenario } from '../../scenario/schema.ts';
import { MODES, type Mode } from '../../training/run.ts';
import { useLanguage } from '../language.ts';
import { Avatar } from '../parts/Avatar.tsx';
import { Button, ButtonLink } from '../parts/Button.tsx';
import { Say } from '../parts/Say.tsx';
import { Segmented } from '../parts/Segmented.tsx';
import { Page } from '../shell/Page.tsx';

interface BoosterStartProps {
  readonly rule: RuleId;
  readonly scenario: Scenario;
  readonly onStart: (mode: Mode) => Promise<void>;
  readonly onSettings: () => void;
}

/** Before a booster: the rule, who one is, and how time is to run. Nothing else to decide. */
export function BoosterStart({ rule, scenario, onStart, onSettings }: BoosterStartProps) {
  const { t, say, moment, duration } = useLanguage();
  const [mode, setMode] = useState<Mode>('live');
  const [starting, setStarting] = useState(false);
  const { brand, preparations } = scenario;
  const { longDay: day, time } = moment(0, scenario);
  const ready = preparations.choices.map(({ kind }) => t(`preparation.${kind}`));
  const start = () => {
    setStarting(true);
    void onStart(mode).finally(() => setStarting(false));
  };
  return (
    <Page title={say(scenario.title)} name="booster" onSettings={onSettings}>
      <header class="booster-head night" style={{ '--brand': `${brand.hue}` }}>
        <div class="wide">
          <p class="booster-head__kicker">{t('booster:kicker')}</p>
          <h1>{t(`rule.${rule}`)}</h1>
          <p>{t(`rules:teaching.${rule}`)}</p>
        </div>
      </header>
      <div class="booster wide">
        <section aria-labelledby="booster-who">
          <h2 id="booster-who">{t('booster:situation')}</h2>
          <p class="booster__brand">
            <Avatar seed={brand.name} kind="brand" initial={brand.name.slice(0, 1)} hue={brand.hue} size={3} />
            <span>
              <strong>{brand.name}</strong>
              <Say text={brand.sector} /> · {t(`size.${brand.size}`)}
            </span>
          </p>
          <p>
            <Say text={scenario.briefing} as={FirstParagraph} />
          </p>
        </section>
        <div class="booster__way">
          <p>{t('booster:when', { day, time, duration: duration(scenario.duration) })}</p>
          <p>{t('booster:ready', { list: ready.join(' · ') })}</p>
          <Segmented
            legend={t('booster:mode')}
            value={mode}
            options={MODES.map((each) => ({ value: each, label: t(`mode.${each}`) }))}
            onChange={setMode}
          />
          <p class="booster__buttons">
            <Button look="solid" size="l" icon="play" disabled={starting} onClick={start}>
              {t('booster:start')}
            </Button>
            <ButtonLink look="quiet" href="#/booster">
              {t('booster:all')}
            </ButtonLink>
          </p>
        </div>
      </div>
    </Page>
  );
}

function FirstParagraph({ text }: { readonly text: string }) {
  return <>{text.split(/\n{2,}/)[0]}</>;
}
