import type { ComponentChildren } from 'preact';
import type { PostKind, Responsibility } from '../../crisis/vocabulary.ts';
import figures from '../../replies/figures.json' with { type: 'json' };
import { ACTS, CRITERIA, NOT_ASSESSED, TRAPS } from '../../replies/reading.ts';
import { CAPS, weightsFor } from '../../replies/weights.ts';
import { TONGUES } from '../../scenario/tongues.ts';
import { useLanguage } from '../language.ts';
import { ButtonLink } from '../parts/Button.tsx';
import { Page } from '../shell/Page.tsx';
import './HowItWorks.css';
import './HowWeRead.css';

/** Situations in which the same words are worth something else. */
const SITUATIONS: readonly {
  readonly key: string;
  readonly of: readonly [Responsibility | undefined, PostKind | undefined];
}[] = [
  { key: 'preventable', of: ['preventable', undefined] },
  { key: 'accident', of: ['accident', undefined] },
  { key: 'victim', of: ['victim', undefined] },
  { key: 'question', of: [undefined, 'question'] },
  { key: 'troll', of: [undefined, 'trolling'] },
];

const KNOWN_FAILURES = ['truth', 'irony', 'implied', 'question', 'strategy', 'parrot', 'language'] as const;

/** How a reply in one's own words is read: what counts, how much, how well it works, and where it fails. */
export function HowWeRead({ onSettings }: { readonly onSettings: () => void }) {
  const { t } = useLanguage();
  return (
    <Page title={t('how-replies:title')} name="how-replies" onSettings={onSettings}>
      <header class="how-head night">
        <div class="narrow">
          <h1>{t('how-replies:title')}</h1>
          <p>{t('how-replies:lead')}</p>
        </div>
      </header>
      <div class="how narrow">
        <Section part="reads" />
        <Section part="weights">
          <Weights />
        </Section>
        <Section part="traps">
          <Traps />
        </Section>
        <Section part="silent">
          <ul>
            {NOT_ASSESSED.map((why) => (
              <li key={why}>{t(`replies:not-assessed.${why}`)}</li>
            ))}
          </ul>
        </Section>
        <Section part="crisis" />
        <Section part="measured">
          <Figures />
        </Section>
        <Section part="fails">
          <ul>
            {KNOWN_FAILURES.map((failure) => (
              <li key={failure}>{t(`how-replies:failure.${failure}`)}</li>
            ))}
          </ul>
        </Section>
        <Section part="private" />
        <p>
          <ButtonLink icon="arrow-left" href="#/how">
            {t('how-replies:back')}
          </ButtonLink>
        </p>
      </div>
    </Page>
  );
}

function Section({ part, children }: { readonly part: string; readonly children?: ComponentChildren }) {
  const { t } = useLanguage();
  return (
    <section aria-labelledby={`how-${part}`}>
      <h2 id={`how-${part}`}>{t(`how-replies:${part}.title`)}</h2>
      <p>{t(`how-replies:${part}.text`)}</p>
      {children}
    </section>
  );
}

/** What each criterion can earn, by situation: the reader's own table. */
function Weights() {
  const { t, number } = useLanguage();
  return (
    <div class="how-table" role="group" aria-label={t('how-replies:weights.title')} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('how-replies:weights.criterion')}</th>
            {SITUATIONS.map(({ key }) => (
              <th key={key} scope="col">
                {t(`how-replies:situation.${key}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {CRITERIA.map((criterion) => (
            <tr key={criterion}>
              <th scope="row">{t(`replies:criterion.${criterion}`)}</th>
              {SITUATIONS.map(({ key, of }) => (
                <td key={key} class="numbers">
                  {number(weightsFor(...of)[criterion])}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Traps() {
  const { t, number } = useLanguage();
  const cap = (trap: (typeof TRAPS)[number]): number => CAPS[trap] ?? 100;
  return (
    <ul class="how-traps">
      {TRAPS.toSorted((a, b) => cap(a) - cap(b)).map((trap) => (
        <li key={trap}>
          {t(`replies:trap.${trap}`)} <span class="numbers">≤ {number(cap(trap))}</span>
        </li>
      ))}
    </ul>
  );
}

const HALVES = ['test', 'testTwo', 'testThree', 'dev'] as const;
type Half = (typeof figures)[(typeof HALVES)[number]];

/** What is measured of a half, as it is written, and whether that falls short of the goal. */
interface Measured {
  readonly what: string;
  readonly goal?: string;
  readonly said: (half: Half) => string;
  readonly isShort?: (half: Half) => boolean;
}

const F1 = 0.95;

/** As the evaluation wrote them: on the halves that were kept hidden, and on what the reader was tuned on. */
function Figures() {
  const { t, number } = useLanguage();
  const { politeness } = figures;
  const two = (value: number): string => number(value, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const percent = (value: number): string => number(value, { style: 'percent', maximumFractionDigits: 0 });
  const rows: readonly Measured[] = [
    { what: t('how-replies:figure.replies'), said: ({ replies }) => number(replies) },
    ...ACTS.map((act) => ({
      what: t(`how-replies:figure.${act}`),
      goal: `≥\u00a0${two(F1)}`,
      said: ({ acts }: Half) => two(acts[act].both),
      isShort: ({ acts }: Half) => acts[act].both < F1,
    })),
    {
      what: t('how-replies:figure.pairs'),
      goal: percent(1),
      said: ({ pairs }) => `${percent(pairs.within / pairs.of)} (±\u00a0${number(pairs.widest)})`,
      isShort: ({ pairs }) => pairs.within < pairs.of,
    },
    { what: t('how-replies:figure.quality'), said: ({ quality }) => two(quality) },
    { what: t('how-replies:figure.strategy'), said: ({ strategy }) => percent(strategy) },
    {
      what: t('how-replies:figure.hostile'),
      goal: percent(1),
      said: ({ hostile }) =>
        hostile.of === 0 ? NONE : t('how-replies:of', { some: number(hostile.asExpected), all: number(hostile.of) }),
      isShort: ({ hostile }) => hostile.asExpected < hostile.of,
    },
  ];
  return (
    <>
      <div class="how-table" role="group" aria-label={t('how-replies:measured.title')} tabIndex={0}>
        <table>
          <thead>
            <tr>
              {['what', ...HALVES, 'goal'].map((column) => (
                <th key={column} scope="col">
                  {t(`how-replies:column.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ what, goal = NONE, said, isShort }) => (
              <tr key={what}>
                <th scope="row">{what}</th>
                {HALVES.map((half) => (
                  <td key={half} class="numbers">
                    {said(figures[half])}
                    {isShort?.(figures[half]) && (
                      <>
                        <span aria-hidden="true">&nbsp;↓</span>
                        <span class="visually-hidden"> {t('how-replies:short')}</span>
                      </>
                    )}
                  </td>
                ))}
                <td class="numbers">{goal}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p>{t('how-replies:short-note')}</p>
      <h3>{t('how-replies:confusion.title')}</h3>
      <p>{t('how-replies:confusion.text')}</p>
      <Confusions />
      <p>{t('how-replies:politeness', { rho: two(politeness.rho), of: number(politeness.of), goal: two(0.4) })}</p>
    </>
  );
}

/** The parts that were kept hidden, taken together. */
function Confusions() {
  const { t, number } = useLanguage();
  const hidden = [figures.test, figures.testTwo, figures.testThree];
  return (
    <div class="how-table" role="group" aria-label={t('how-replies:confusion.title')} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {['act', ...COUNTED].map((column) => (
              <th key={column} scope="col">
                {t(`how-replies:confusion.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {ACTS.flatMap((act) =>
            TONGUES.map((tongue) => (
              <tr key={`${act} ${tongue}`}>
                <th scope="row">{t(`how-replies:confusion.${tongue}`, { act: t(`how-replies:act.${act}`) })}</th>
                {COUNTED.map((count) => (
                  <td key={count} class="numbers">
                    {number(hidden.reduce((sum, { acts }) => sum + acts[act].confusion[tongue][count], 0))}
                  </td>
                ))}
              </tr>
            )),
          )}
        </tbody>
      </table>
    </div>
  );
}

const COUNTED = ['hit', 'missed', 'false', 'quiet'] as const;
const NONE = '–';
