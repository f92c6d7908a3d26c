import { useMemo } from 'preact/hooks';
import type { CurvePoint } from '../../../crisis/curve.ts';
import type { Minutes } from '../../../crisis/vocabulary.ts';
import type { Scenario } from '../../../scenario/schema.ts';
import { useLanguage } from '../../language.ts';
import { CurvePaper, PAPER } from '../../parts/CurvePaper.tsx';
import { scaleOf } from '../../parts/curve-lines.ts';
import { FoldOut } from '../../parts/FoldOut.tsx';
import './BranchCurves.css';

export type BranchName = 'played' | 'without' | 'instead';

/** One way it went, or could have gone. */
export interface Way {
  readonly is: BranchName;
  readonly curve: readonly CurvePoint[];
  readonly reach: number;
}

/** Rows of the table twin: enough to follow, few enough to read. */
const TABLE_ROWS = 12;

interface BranchCurvesProps {
  readonly scenario: Scenario;
  readonly ways: readonly Way[];
  /** When the ways part. */
  readonly at: Minutes;
}

/** The ways a crisis could have gone from one decision on: people reached, the curves, and a table that says the same. */
export function BranchCurves({ scenario, ways, at }: BranchCurvesProps) {
  const { t, number } = useLanguage();
  const scale = useMemo(
    () =>
      scaleOf(
        ways.map(({ curve }) => curve),
        PAPER.width,
        PAPER.height,
      ),
    [ways],
  );
  const most = Math.max(1, ...ways.map(({ reach }) => reach));
  // The player's own is drawn last, over the others: until the decision they are one line.
  const drawn = ways.toReversed();
  const left = (100 * at) / scale.end;
  return (
    <div class="branches">
      <ul role="list" class="branches__bars">
        {ways.map(({ is, reach }) => (
          <li key={is} class={`branch branch--${is}`}>
            <span class="branch__name">
              <svg viewBox="0 0 36 8" width="2.25em" height="0.5em" aria-hidden="true">
                <path d="M0 4H36" />
              </svg>
              {t(`debrief:branch.${is}`)}
            </span>
            <span class="branch__track" aria-hidden="true">
              <span style={{ width: `${(100 * reach) / most}%` }} />
            </span>
            <strong class="numbers">{number(reach)}</strong>
          </li>
        ))}
      </ul>
      <p class="branches__unit">{t('debrief:branch.unit')}</p>
      <div aria-hidden="true">
        <CurvePaper
          scale={scale}
          story={scenario}
          lines={drawn.map(({ is, curve }) => (
            <path key={is} class={`branch__line branch__line--${is}`} d={scale.lineOf(curve)} />
          ))}
        >
          <span class="branches__moment" style={{ left: `${left}%` }}>
            <span class={left > 70 ? 'is-end' : ''}>{t('debrief:branch.decision')}</span>
          </span>
        </CurvePaper>
      </div>
      <BranchTable scenario={scenario} ways={ways} />
    </div>
  );
}

function BranchTable({ scenario, ways }: Pick<BranchCurvesProps, 'scenario' | 'ways'>) {
  const { t, number, moment } = useLanguage();
  const longest = ways.reduce<readonly CurvePoint[]>(
    (most, { curve }) => (curve.length > most.length ? curve : most),
    [],
  );
  const step = Math.max(1, Math.ceil(longest.length / TABLE_ROWS));
  const rows = longest.flatMap(({ at }, index) =>
    index % step === 0 || index === longest.length - 1 ? [{ at, index }] : [],
  );
  return (
    <FoldOut title={t('debrief:branch.table')}>
      <div class="curve__table" tabIndex={0} role="region" aria-label={t('debrief:branch.table')}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('scorecard:curve.time')}</th>
              {ways.map(({ is }) => (
                <th key={is} scope="col">
                  {t(`debrief:branch.${is}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody class="numbers">
            {rows.map(({ at, index }) => (
              <tr key={at}>
                <th scope="row">{moment(at, scenario).when}</th>
                {ways.map(({ is, curve }) => (
                  <td key={is}>{number(Math.round(curve[index]?.perHour ?? 0))}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </FoldOut>
  );
}
