import { useState } from 'preact/hooks';
import type { RuleId } from '../../../crisis/vocabulary.ts';
import { formatDay } from '../../../i18n/format.ts';
import { downloadFile } from '../../../studio/files.ts';
import { boosterScenario } from '../../../training/booster/plan.ts';
import { weakestRules } from '../../../training/booster/weakest-rules.ts';
import { addressOf } from '../../address.ts';
import { useLanguage } from '../../language.ts';
import { Button } from '../../parts/Button.tsx';
import { Icon } from '../../parts/Icon.tsx';
import { printRoute } from '../../route.ts';
import type { Finished } from '../finished.ts';
import { boosterDays } from './booster-days.ts';
import { tried } from './ways.ts';

const MINUTES = 3;

/** Three short crises on what went worst, put in the player's own calendar. Nobody writes to them: nothing is sent. */
export function CalendarCard({ finished, fileName }: { readonly finished: Finished; readonly fileName: string }) {
  const { t, language } = useLanguage();
  const { scorecard, run } = finished;
  // Stays what it was while one looks at it.
  const [now] = useState(() => new Date());
  const days = boosterDays(now);
  const boosters = weakestRules(scorecard, days.length).flatMap((rule, index) => {
    const at = days[index];
    return at ? [{ at, rule, n: firstElsewhere(rule, run.scenario) }] : [];
  });
  const save = async () => {
    const { printCalendar } = await import('./calendar.ts');
    const appointments = boosters.map(({ at, rule, n }) => {
      const address = addressOf(printRoute({ at: 'booster', of: { rule, n } }));
      return {
        id: `${run.scenario}-${run.seed}-${rule}`,
        at,
        minutes: MINUTES,
        title: t('take-home:calendar.event', { rule: t(`rule.${rule}`) }),
        description: [t(`rules:teaching.${rule}`), t('take-home:calendar.event-text'), address].join('\n\n'),
        address,
      };
    });
    downloadFile(printCalendar(t('take-home:calendar.name'), appointments, now), `${fileName}.ics`, 'text/calendar');
  };
  return (
    <section class="take-home__part" aria-labelledby="take-home-calendar">
      <h2 id="take-home-calendar">{t('take-home:calendar.title')}</h2>
      <p>{t('take-home:calendar.text')}</p>
      <ul role="list" class="take-home__days">
        {boosters.map(({ at, rule, n }) => (
          <li key={rule}>
            <Icon name="bell" />
            <a href={printRoute({ at: 'booster', of: { rule, n } })}>{t(`rule.${rule}`)}</a>
            <span>{t('take-home:calendar.when', { day: formatDay(at, language) })}</span>
          </li>
        ))}
      </ul>
      <Button icon="clock" onClick={() => void tried(save, t)}>
        {t('take-home:calendar.save')}
      </Button>
    </section>
  );
}

/** A booster that is not cut from what was just played: one would know the answers. */
const firstElsewhere = (rule: RuleId, played: string): number => (boosterScenario(rule, 1) === played ? 2 : 1);
