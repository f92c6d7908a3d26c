import type { ComponentChildren } from 'preact';
import { idOf, itemsAt } from '../../../studio/references.ts';
import { CONTENDERS } from '../../../training/balance/contenders.ts';
import type { DecisionReport, OptionReport } from '../../../training/balance/decisions.ts';
import type { Variance } from '../../../training/balance/statistics.ts';
import { DOMINANT_ABOVE } from '../../../training/balance/strategies.ts';
import type { BalanceReport, BotReport } from '../../../training/balance.ts';
import { useLanguage } from '../../language.ts';
import { Icon } from '../../parts/Icon.tsx';
import { useFormWords } from '../form/form-words.ts';
import { studio } from '../studio-store.ts';

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
        <div class="meter" aria-hidden="true">
          <span class="meter__fill" style={{ width: `${difficulty.index}%` }} />
          <span class="meter__mark" style={{ left: '45%' }} />
          <span class="meter__mark" style={{ left: '60%' }} />
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

/** Where the item of a list with this id stands. */
function placeOf(value: unknown, list: string, id: string) {
  const found = itemsAt(value, list).find((item) => idOf(item.value) === id);
  return found && { path: [list, found.index] as const, value: found.value };
}

function Bots({
  bots,
  seeds,
  value,
}: {
  readonly bots: readonly BotReport[];
  readonly seeds: number;
  readonly value: unknown;
}) {
  const { t, number, compact } = useLanguage();
  const { saying } = useFormWords();
  const whole = (points: number) => number(points, { maximumFractionDigits: 0 });
  return (
    <div class="report__scroll" tabIndex={0} role="region" aria-labelledby="report-bots">
      <table class="bots">
        <thead>
          <tr>
            {(['bot', 'score', 'range', 'reach', 'press', 'trust', 'endings'] as const).map((head) => (
              <th key={head} scope="col">
                {t(`cli:balance.head.${head}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {bots.map((bot) => (
            <tr key={bot.bot}>
              <th scope="row">
                {bot.bot}
                <span class="bots__is">{t(`studio-reality:bot.${bot.bot}`)}</span>
              </th>
              <td class="bots__score numbers">
                <strong>{whole(bot.score)}</strong>
                <span class={`bar${bot.bot === 'golden' ? ' bar--golden' : ''}`} aria-hidden="true">
                  <span
                    class="bar__range"
                    style={{ left: `${bot.scores[0]}%`, width: `${bot.scores[1] - bot.scores[0]}%` }}
                  />
                  <span class="bar__fill" style={{ width: `${bot.score}%` }} />
                </span>
              </td>
              <td class="numbers">
                {whole(bot.scores[0])}–{whole(bot.scores[1])}
              </td>
              <td class="numbers">{compact(bot.reach)}</td>
              <td class="numbers">{whole(bot.press)}</td>
              <td class="numbers">{whole(bot.trust)}</td>
              <td>
                {bot.endings.map(({ ending, runs }) => (
                  <span key={ending} class="bots__ending">
                    {saying(placeOf(value, 'endings', ending)?.value.title) || ending}{' '}
                    <span class="numbers">{number(runs / seeds, { style: 'percent', maximumFractionDigits: 0 })}</span>
                  </span>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
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

function Decision({ decision, value }: { readonly decision: DecisionReport; readonly value: unknown }) {
  const { t, number } = useLanguage();
  const { naming, saying } = useFormWords();
  const place = placeOf(value, 'posts', decision.post);
  const signed = (points: number) =>
    number(points, { minimumFractionDigits: 1, maximumFractionDigits: 1, signDisplay: 'exceptZero' });
  const most = Math.max(1, ...decision.options.map(({ behind }) => -behind));
  const titleId = `decision-${decision.post}`;
  return (
    <div class="report-decision">
      <h4 id={titleId}>
        <button type="button" class="jump" onClick={() => place && studio.getState().jump(place.path, 'form')}>
          {naming(place?.value) || decision.post}
        </button>
      </h4>
      {!decision.base.includes('golden') && (
        <p class="report__note">{t('cli:balance.base', { bots: decision.base.join(', ') })}</p>
      )}
      {decision.remarks.map((remark) => (
        <Remark key={remark} path={place?.path}>
          {t(`cli:balance.decision.${remark}`)}
        </Remark>
      ))}
      <div class="report__scroll" tabIndex={0} role="region" aria-labelledby={titleId}>
        <table class="report-options">
          <thead>
            <tr>
              <th scope="col">{t('cli:balance.head.option')}</th>
              <th scope="col">{t('cli:balance.head.effect')}</th>
              <th scope="col">{t('cli:balance.head.behind')}</th>
              <th scope="col">{t('cli:balance.head.best')}</th>
            </tr>
          </thead>
          <tbody>
            {decision.options.map((option) => (
              <Option
                key={option.option}
                option={option}
                words={saying(placeOf(place?.value, 'replies', option.option)?.value.text) || option.option}
                path={place && [...place.path, 'replies', placeOf(place.value, 'replies', option.option)?.path[1] ?? 0]}
                {...{ signed, most }}
              />
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

interface OptionProps {
  readonly option: OptionReport;
  readonly words: string;
  readonly path: readonly (string | number)[] | undefined;
  readonly signed: (points: number) => string;
  /** How far behind the worst answer of the decision is: the length of a whole bar. */
  readonly most: number;
}

function Option({ option, words, path, signed, most }: OptionProps) {
  const { t, number } = useLanguage();
  return (
    <tr>
      <th scope="row">
        <button type="button" class="jump" onClick={() => path && studio.getState().jump(path, 'form')}>
          {words}
        </button>
        {option.remarks.map((remark) => (
          <span key={remark} class={`tell${remark === 'uncontested' ? '' : ' tell--warn'}`}>
            {t(`cli:balance.option.${remark}`)}
          </span>
        ))}
      </th>
      <td class="numbers">{signed(option.effect)}</td>
      <td class="numbers report-options__behind">
        {signed(option.behind)}
        <span class="bar bar--behind" aria-hidden="true">
          <span class="bar__fill" style={{ width: `${(-option.behind / most) * 100}%` }} />
        </span>
      </td>
      <td class="numbers">{number(option.best, { style: 'percent', maximumFractionDigits: 0 })}</td>
    </tr>
  );
}

function Fine({ children }: { readonly children: ComponentChildren }) {
  return (
    <p class="remark remark--fine">
      <Icon name="check" /> <span>{children}</span>
    </p>
  );
}

/** Something to look at; with a place, a way there. */
function Remark({
  path,
  children,
}: {
  readonly path?: readonly (string | number)[] | undefined;
  readonly children: ComponentChildren;
}) {
  return (
    <p class="remark">
      <Icon name="warning" />{' '}
      {path ? (
        <button type="button" class="jump" onClick={() => studio.getState().jump(path, 'form')}>
          {children}
        </button>
      ) : (
        <span>{children}</span>
      )}
    </p>
  );
}
