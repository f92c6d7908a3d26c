import { CONTENDERS } from '../../../training/balance/contenders.ts';
import { HARD_FROM, LIVELY_FROM } from '../../../training/balance/difficulty.ts';
import type { Variance } from '../../../training/balance/statistics.ts';
import { DOMINANT_ABOVE } from '../../../training/balance/strategies.ts';
import type { BalanceReport } from '../../../training/balance.ts';
import { useLanguage } from '../../language.ts';
import { useFormWords } from '../form/form-words.ts';
import { Bots } from './Bots.tsx';
import { Decision } from './Decision.tsx';
import { placeOf } from './place-of.ts';
import { Fine, Remark } from './Remark.tsx';

interface ReportProps {
  readonly report: BalanceReport;
  /** The draft: where each thing is written in it. */
  readonly value: unknown;
}

/** The report as the command line says it, with bars; each message and answer leads to its place in the draft. */
export function Report({ report, value }: ReportProps) {
  const { t, number } = useLanguage();
  const percent = (share: number) => number(share, { style: 'percent', maximumFractionDigits: 0 });
  const whole = (points: number) => number(points, { maximumFractionDigits: 0 });
  const { difficulty, variance, seeds, trialSeeds } = report;
  const shares = ({ skill, luck, rest }: Variance) => ({
    skill: percent(skill),
    luck: percent(luck),
    rest: percent(rest),
  });
  return (
    <div class="report">
      <p class="report__title">
        {t('cli:balance.title', {
          scenario: report.scenario,
          count: seeds,
          bots: CONTENDERS.length,
          runs: whole(report.runs),
        })}
      </p>

      <section>
        <h3 id="report-bots">{t('studio-reality:balance.section.bots')}</h3>
        <Bots bots={report.bots} seeds={seeds} value={value} />
        {(['ceiling', 'floor'] as const).map((which) => {
          const { score, bot, seed } = report[which];
          return <p key={which}>{t(`cli:balance.${which}`, { score: whole(score), bot, seed })}</p>;
        })}
      </section>

      <section aria-labelledby="report-difficulty">
        <h3 id="report-difficulty">{t('studio-reality:balance.section.difficulty')}</h3>
        <div class="liveliness" aria-hidden="true">
          <span class="liveliness__fill" style={{ width: `${difficulty.index}%` }} />
          <span class="liveliness__mark" style={{ left: `${LIVELY_FROM}%` }} />
          <span class="liveliness__mark" style={{ left: `${HARD_FROM}%` }} />
        </div>
        <p>
          {t('cli:balance.difficulty', {
            index: whole(difficulty.index),
            level: t(`cli:balance.level.${difficulty.level}`),
            lost: whole(difficulty.lost),
            unforgiving: percent(difficulty.unforgiving),
          })}
        </p>
        {difficulty.level !== difficulty.declared && (
          <Remark path={['difficulty']}>
            {t('cli:balance.declared', { declared: t(`cli:balance.level.${difficulty.declared}`) })}
          </Remark>
        )}
      </section>

      <section aria-labelledby="report-strategies">
        <h3 id="report-strategies">{t('studio-reality:balance.section.strategies')}</h3>
        {report.dominant.length === 0 && (
          <Fine>{t('cli:balance.no-dominant', { share: percent(DOMINANT_ABOVE) })}</Fine>
        )}
        {report.dominant.map(({ bot, share }) => (
          <Remark key={bot}>{t('cli:balance.dominant', { bot, share: percent(share) })}</Remark>
        ))}
        {report.giveAways.length === 0 && <Fine>{t('cli:balance.no-give-away')}</Fine>}
        {report.giveAways.map((found) => (
          <Remark key={found.bot}>
            {found.bot === 'canned'
              ? t('cli:balance.canned', { score: whole(found.score), golden: whole(found.golden) })
              : t(`cli:balance.habit.${found.bot}`, { score: whole(found.score), draw: whole(found.luckyDraw) })}
          </Remark>
        ))}
      </section>

      <section aria-labelledby="report-unseen">
        <h3 id="report-unseen">{t('studio-reality:balance.section.unseen')}</h3>
        <Unseen name="messages" list="posts" ids={report.neverAppeared} value={value} />
        <Unseen name="endings" list="endings" ids={report.neverEnded} value={value} />
      </section>

      <section aria-labelledby="report-luck">
        <h3 id="report-luck">{t('studio-reality:balance.section.luck')}</h3>
        <p>{t('cli:balance.variance-score', shares(variance.score))}</p>
        <Parts of={variance.score} />
        <p>{t('cli:balance.variance-reach', shares(variance.reach))}</p>
        <Parts of={variance.reach} />
      </section>

      <section aria-labelledby="report-decisions">
        <h3 id="report-decisions">{t('studio-reality:balance.section.decisions', { count: trialSeeds })}</h3>
        <p class="report__note">{t('studio-reality:balance.decisions-note')}</p>
        {report.decisions.map((decision) => (
          <Decision key={decision.post} decision={decision} value={value} />
        ))}
      </section>
    </div>
  );
}

/** Three parts of one whole; the sentence above says them in figures. */
function Parts({ of: { skill, luck, rest } }: { readonly of: Variance }) {
  const { t } = useLanguage();
  return (
    <div class="report-parts" aria-hidden="true">
      {Object.entries({ skill, luck, rest }).map(([name, share]) => (
        <span key={name} class={`report-parts__${name}`} style={{ flexGrow: share }}>
          {share > 0.12 && t(`studio-reality:balance.${name}`)}
        </span>
      ))}
    </div>
  );
}

interface UnseenProps {
  readonly name: 'messages' | 'endings';
  readonly list: string;
  readonly ids: readonly string[];
  readonly value: unknown;
}

function Unseen({ name, list, ids, value }: UnseenProps) {
  const { t } = useLanguage();
  const { naming } = useFormWords();
  if (ids.length === 0) return <Fine>{t(`cli:balance.no-${name}`)}</Fine>;
  return (
    <>
      {ids.map((id) => {
        const place = placeOf(value, list, id);
        return (
          <Remark key={id} path={place?.path}>
            {t(`studio-reality:balance.never-${name}`, { name: naming(place?.value) || id })}
          </Remark>
        );
      })}
    </>
  );
}
