import type { Speech } from '../../../i18n/speech.ts';
import { authorOf } from '../../../scenario/author.ts';
import type { SignOffLoss } from '../../../training/debrief/debrief.ts';
import { useLanguage } from '../../language.ts';
import { Sentence } from '../../parts/Say.tsx';
import { wayOf } from '../decisions/decision-words.ts';
import type { Finished } from '../finished.ts';
import { Moment } from '../Moment.tsx';

interface SignOffsProps {
  readonly finished: Finished;
  readonly loss: SignOffLoss;
}

/** Minutes lost waiting for signatures, and what preparation would have saved of them. */
export function SignOffs({ finished, loss }: SignOffsProps) {
  const { t, duration } = useLanguage();
  const { scenario } = finished;
  const { waits, lost } = loss;
  const nameOf = (ref: string, { say }: Pick<Speech, 'say'>) => {
    const [post] = ref.split('/');
    if (!ref.includes('/')) {
      const statement = scenario.statements.find(({ id }) => id === ref);
      return statement ? say(statement.title) : ref;
    }
    const by = scenario.posts.find(({ id }) => id === post)?.by ?? '';
    return t('debrief:time.reply-to', { name: authorOf(scenario, by).name });
  };
  return (
    <section class="sign-offs" aria-labelledby="sign-offs-title">
      <h2 id="sign-offs-title">{t('debrief:time.sign-off')}</h2>
      <p class="worth__plain">
        {waits.length === 0
          ? t('debrief:time.sign-off-none')
          : t(lost > 0 ? 'debrief:time.lost' : 'debrief:time.lost-none', { duration: duration(lost) })}
      </p>
      {waits.length > 0 && (
        <ul role="list" class="sign-offs__waits">
          {waits.map(({ who, text, asked, given, lost: mine }) => (
            <li key={`${who} ${text} ${asked}`}>
              <Moment
                at={asked}
                scenario={scenario}
                of={<Sentence of={(speech) => [authorOf(scenario, who).name, nameOf(text, speech)].join(' · ')} />}
              />
              <span>
                <Sentence
                  of={(speech) =>
                    t(given === undefined ? 'debrief:time.wait-never' : 'debrief:time.wait-given', {
                      who: authorOf(scenario, who).name,
                      text: nameOf(text, speech),
                      duration: duration((given ?? asked) - asked),
                    })
                  }
                />{' '}
                {mine > 0 && <strong>{t('debrief:time.wait-lost', { duration: duration(mine) })}</strong>}
              </span>
            </li>
          ))}
        </ul>
      )}
      <Saved finished={finished} loss={loss} />
    </section>
  );
}

function Saved({ finished, loss }: SignOffsProps) {
  const { t, number, duration } = useLanguage();
  const { reach } = finished.scorecard.outcome;
  return (
    <section class="sign-offs__saved" aria-labelledby="saved-title">
      <h3 id="saved-title">{t('debrief:time.saved')}</h3>
      {loss.saved.length === 0 ? (
        <p class="side__soft">{t('debrief:time.saved-none')}</p>
      ) : (
        <ul role="list">
          {loss.saved.map(({ kind, minutes, branch }) => {
            // Told the other way round: what the run would have been with it.
            const way = wayOf(branch.reach, reach);
            const count = Math.abs(branch.reach - reach);
            return (
              <li key={kind}>
                <strong>
                  {t(minutes > 0 ? 'debrief:time.saved-minutes' : 'debrief:time.saved-only', {
                    kind: t(`preparation.${kind}`),
                    duration: duration(minutes),
                  })}
                </strong>{' '}
                <span>{t(`debrief:time.saved-reach-${way}`, { count, people: number(count) })}</span>
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}
