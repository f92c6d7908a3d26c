import { useEffect, useState } from 'preact/hooks';
import { ANSWERINGS, type Answering } from '../../../crisis/vocabulary.ts';
import type { Scenario } from '../../../scenario/schema.ts';
import type { Wish } from '../../../session/outbox.ts';
import type { Settings } from '../../../workshop/entry.ts';
import { AGREEMENTS, GROUPINGS, HINTINGS, type Hinting, SPEEDS, type Speed } from '../../../workshop/vocabulary.ts';
import type { Workshop } from '../../../workshop/workshop.ts';
import { useLanguage } from '../../language.ts';
import { Button } from '../../parts/Button.tsx';
import { Segmented } from '../../parts/Segmented.tsx';
import { useEstimate } from './estimate.ts';
import { type Chosen, ScenarioChoice } from './ScenarioChoice.tsx';
import { crewsOf } from './teams.ts';
import { useAsk, useAskAll, useRoom, useWorkshop } from './use-room.ts';
import './RoundForm.css';

const SPEED_LABELS: Readonly<Record<Speed, string>> = { 0.25: '¼×', 0.5: '½×', 1: '1×', 2: '2×', 4: '4×' };

interface RoundFormProps {
  readonly onOpened: () => void;
  readonly onBack: (() => void) | undefined;
}

/** What the next round is: which crisis, who plays it together, how fast. */
export function RoundForm({ onOpened, onBack }: RoundFormProps) {
  const { t, duration } = useLanguage();
  const ask = useAsk();
  const askAll = useAskAll();
  const { services } = useRoom();
  const workshop = useWorkshop();
  const { rounds, settings } = workshop;
  const [chosen, setChosen] = useState<Chosen | undefined>(() => {
    const played = new Set(rounds.map(({ scenario }) => scenario));
    const entry = services.library.find(({ id }) => !played.has(id)) ?? services.library[0];
    return entry && { card: entry, load: entry.load };
  });
  const [seed, setSeed] = useState(anySeed);
  const [speed, setSpeed] = useState<Speed>(1);
  const [answering, setAnswering] = useState<Answering>();
  const [hinting, setHinting] = useState<Hinting>();
  const [opening, setOpening] = useState(false);
  const scenario = useChosen(chosen);
  const estimate = useEstimate(scenario, seed, speed);
  const how = answering ?? scenario?.answering;
  const writes = how !== 'choices';
  const change = (some: Partial<Settings>) => {
    const next = { ...settings, ...some };
    // At once: the lobby shows teams, and another device of the trainer's the same.
    void ask({ type: 'set-up', settings: next }).then(async (done) => {
      if (done && some.grouping === 'alone') await askAll(apart(workshop));
    });
  };
  const open = async () => {
    if (!chosen) return;
    setOpening(true);
    const { id } = chosen.card;
    const opened = await ask({
      type: 'open-round',
      scenario: id,
      seed,
      ...(chosen.source !== undefined && { source: chosen.source }),
      ...(answering && { answering }),
      ...(hinting && writes && { hinting }),
    });
    if (opened && speed !== 1) await ask({ type: 'set-speed', speed });
    setOpening(false);
    if (opened) onOpened();
  };
  return (
    <section class="fac-card round-form" aria-labelledby="round-title">
      <h2 id="round-title">{t('facilitator:setup.title', { number: rounds.filter(isPlayed).length + 1 })}</h2>
      <ScenarioChoice
        chosen={chosen}
        onChoose={setChosen}
        played={rounds.filter(isPlayed).map((each) => each.scenario)}
      />
      <Segmented
        legend={t('facilitator:setup.grouping')}
        value={settings.grouping}
        options={GROUPINGS.map((value) => ({ value, label: t(`facilitator:grouping.${value}`) }))}
        onChange={(grouping) => change({ grouping })}
      />
      <p class="round-form__help">{t(`facilitator:grouping.${settings.grouping}-help`)}</p>
      {settings.grouping === 'roles' && (
        <Segmented
          legend={t('facilitator:setup.agreement')}
          value={settings.agreement}
          options={AGREEMENTS.map((value) => ({ value, label: t(`facilitator:agreement.${value}`) }))}
          onChange={(agreement) => change({ agreement })}
        />
      )}
      <Segmented
        legend={t('facilitator:setup.answering')}
        value={answering ?? 'scenario'}
        options={['scenario' as const, ...ANSWERINGS].map((value) => ({
          value,
          label: t(`facilitator:answering.${value}`),
        }))}
        onChange={(value) => setAnswering(value === 'scenario' ? undefined : value)}
      />
      {how && <p class="round-form__help">{t(`facilitator:answering.${how}-help`)}</p>}
      {writes && (
        <>
          <Segmented
            legend={t('facilitator:setup.hinting')}
            value={hinting ?? 'free'}
            options={['free' as const, ...HINTINGS].map((value) => ({
              value,
              label: t(`facilitator:hinting.${value}`),
            }))}
            onChange={(value) => setHinting(value === 'free' ? undefined : value)}
          />
          <p class="round-form__help">{t(`facilitator:hinting.${hinting ?? 'free'}-help`)}</p>
        </>
      )}
      <Segmented
        legend={t('facilitator:setup.speed')}
        value={String(speed)}
        options={SPEEDS.map((each) => ({ value: String(each), label: SPEED_LABELS[each] }))}
        onChange={(value) => setSpeed(SPEEDS.find((each) => String(each) === value) ?? 1)}
      />
      <p class="round-form__estimate" aria-live="polite">
        {estimate === undefined || !scenario
          ? t('facilitator:setup.estimating')
          : t('facilitator:setup.estimate', {
              count: Math.max(1, Math.round(estimate)),
              story: duration(scenario.duration),
            })}
      </p>
      <details class="round-form__more">
        <summary>{t('facilitator:setup.more')}</summary>
        <div class="round-form__fields">
          <label class="fac-check">
            <input
              type="checkbox"
              checked={settings.calm}
              onChange={(event) => change({ calm: event.currentTarget.checked })}
            />
            <span>
              {t('facilitator:setup.calm')}
              <small>{t('facilitator:setup.calm-help')}</small>
            </span>
          </label>
          <div class="seed">
            <label>
              <span>{t('facilitator:setup.seed')}</span>
              <input
                class="fac-input numbers"
                type="text"
                inputMode="numeric"
                pattern="[0-9]{1,10}"
                value={String(seed)}
                onInput={(event) => {
                  const digits = event.currentTarget.value.replace(/\D/g, '').slice(0, 10);
                  setSeed(Number(digits) >>> 0);
                }}
              />
            </label>
            <Button size="s" icon="dice" onClick={() => setSeed(anySeed())}>
              {t('facilitator:setup.draw')}
            </Button>
            <small>{t('facilitator:setup.seed-help')}</small>
          </div>
        </div>
      </details>
      <div class="fac-actions">
        <Button look="solid" size="l" iconAfter="arrow-right" disabled={!chosen || opening} onClick={() => void open()}>
          {t('facilitator:setup.open')}
        </Button>
        {onBack && (
          <Button look="quiet" icon="arrow-left" onClick={onBack}>
            {t('facilitator:setup.back')}
          </Button>
        )}
      </div>
      <p class="round-form__help">{t('facilitator:setup.open-help')}</p>
    </section>
  );
}

/** Everybody in a team of their own again. */
function apart(workshop: Workshop): Wish[] {
  return crewsOf(workshop).flatMap(({ members }) =>
    members.slice(1).map(({ id }) => ({ type: 'place' as const, seat: id, team: `own-${id}` })),
  );
}

const isPlayed = ({ status }: { readonly status: string }): boolean => status !== 'briefing';

/** Small enough to be read aloud and typed again. */
const anySeed = (): number => (crypto.getRandomValues(new Uint32Array(1))[0] ?? 1) % 1_000_000;

function useChosen(chosen: Chosen | undefined): Scenario | undefined {
  const [loaded, setLoaded] = useState<{ readonly of: Chosen; readonly scenario: Scenario }>();
  useEffect(() => {
    if (!chosen) return;
    let current = true;
    chosen.load().then((scenario) => current && setLoaded({ of: chosen, scenario }), console.error);
    return () => {
      current = false;
    };
  }, [chosen]);
  return loaded?.of === chosen ? loaded?.scenario : undefined;
}
