import { useMemo } from 'preact/hooks';
import { useLanguage } from '../../language.ts';
import { gradeOf } from '../../scorecard/grade.ts';
import { useOutcomeWords } from '../../scorecard/outcome-words.ts';
import type { Finished } from '../finished.ts';
import type { Picture } from './picture.ts';

const TONES = { fewer: 'calm', same: 'warn', more: 'ember' } as const;

/** What the picture shows, in the player's language, and the same for whoever does not see it. */
export function usePicture({ scenario, run, scorecard }: Finished, name: string) {
  const speech = useLanguage();
  const { way, sentence } = useOutcomeWords(scorecard.outcome);
  return useMemo(() => {
    const { t, say, number, moment } = speech;
    const ending = scenario.endings.find(({ id }) => id === scorecard.ending) ?? scenario.endings.at(-1);
    const grade = gradeOf(scorecard.total);
    const { reach, reachInSilence } = scorecard.outcome;
    const decimal = (value: number) => number(value, { maximumFractionDigits: 1 });
    const picture: Picture = {
      title: t('scorecard:title'),
      brand: scenario.brand.name,
      scenario: say(scenario.title),
      ending: ending ? say(ending.title) : '',
      total: scorecard.total,
      of: t('scorecard:of-100'),
      grade: { name: grade, text: t(`scorecard:grade.${grade}`) },
      reach: {
        title: t('scorecard:curve.reach'),
        bars: [
          { label: t('scorecard:outcome.you'), value: reach, text: number(reach), tone: TONES[way] },
          { label: t('scorecard:outcome.silence'), value: reachInSilence, text: number(reachInSilence), tone: 'plain' },
        ],
      },
      curve: {
        title: t('scorecard:curve.per-hour'),
        decision: t('scorecard:curve.decision'),
        silent: t('scorecard:outcome.silence'),
        played: scorecard.curve,
        silence: scorecard.silentCurve,
        pins: scorecard.pins,
        startsAt: scenario.startsAt,
        timeOf: (at) => moment(at, scenario).when,
        numberOf: (value) => number(Math.round(value)),
      },
      rules: {
        title: t('scorecard:rules.title'),
        list: scorecard.rules.map(({ rule, points, max, verdict }) => ({
          name: t(`rule.${rule}`),
          points:
            verdict === 'not-tested'
              ? '–'
              : t('take-home:image.points', { points: decimal(points), max: decimal(max) }),
          part: max > 0 ? Math.max(0, points / max) : 0,
          verdict,
        })),
      },
      foot: t(`scorecard:played.${run.mode}`, { seed: run.seed }),
      name,
    };
    const alt = t('take-home:image.alt', {
      brand: picture.brand,
      scenario: picture.scenario,
      total: picture.total,
      grade: picture.grade.text,
      ending: picture.ending,
      outcome: sentence,
      rules: scorecard.rules
        .map(({ rule, verdict }) =>
          t('take-home:image.rule', { rule: t(`rule.${rule}`), verdict: t(`scorecard:verdict.${verdict}`) }),
        )
        .join('. '),
      foot: picture.foot,
    });
    return { picture, alt };
  }, [speech.language, scenario, run, scorecard, name]);
}
