import { useState } from 'preact/hooks';
import type { RuleId } from '../../../crisis/vocabulary.ts';
import { formatDay } from '../../../i18n/format.ts';
import { downloadFile } from '../../../studio/files.ts';
import type { Scorecard } from '../../../training/scorecard.ts';
import { addressOf } from '../../address.ts';
import { useLanguage } from '../../language.ts';
import { Button } from '../../parts/Button.tsx';
import { Icon } from '../../parts/Icon.tsx';
import type { Finished } from '../finished.ts';
import { boosterDays } from './booster-days.ts';
import { tried } from './ways.ts';

/** Three short crises on what went worst, put in the player's own calendar. Nobody writes to them: nothing is sent. */
export function CalendarCard({ finished, fileName }: { readonly finished: Finished; readonly fileName: string }) {
  const { t, language } = useLanguage();
  const { scorecard, run } = finished;
  // Stays what it was while one looks at it.
  const [now] = useState(() => new Date());
  const rules = weakestRules(scorecard);
  const boosters = boosterDays(now).flatMap((at, index) => {
    const rule = rules[index % rules.length];
    return rule ? [{ at, rule, number: index + 1 }] : [];
  });
  const save = async () => {
    const { printCalendar } = await import('./calendar.ts');
    const appointments = boosters.map(({ at, rule, number }) => {
      const address = addressOf(boosterRoute(rule, number));
      return {
        id: `${run.scenario}-${run.seed}-${number}`,
        at,
        minutes: BOOSTER_MINUTES,
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
        {boosters.map(({ at, rule, number }) => (
          <li key={number}>
            <Icon name="bell" />
            <a href={boosterRoute(rule, number)}>{t(`rule.${rule}`)}</a>
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

const BOOSTER_MINUTES = 3;
const boosterRoute = (rule: RuleId, number: number) => `#/booster/${rule}/${number}`;

function weakestRules({ rules }: Scorecard): RuleId[] {
  return rules
    .filter(({ max }) => max > 0)
    .toSorted((a, b) => a.points / a.max - b.points / b.max)
    .slice(0, 3)
    .map(({ rule }) => rule);
}
