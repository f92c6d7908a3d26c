import { describeAction } from '../../../i18n/action-words.ts';
import { authorOf } from '../../../scenario/author.ts';
import type { Protagonist } from '../../../training/debrief/debrief.ts';
import { isOwnRef } from '../../../training/own-option.ts';
import { useLanguage } from '../../language.ts';
import { Avatar } from '../../parts/Avatar.tsx';
import { Icon, type IconName } from '../../parts/Icon.tsx';
import { Sentence } from '../../parts/Say.tsx';
import { Said } from '../../replies/Said.tsx';
import { textOf } from '../../scorecard/about.ts';
import type { Finished } from '../finished.ts';
import { Moment } from '../Moment.tsx';

const FATES = ['won', 'calmed', 'lost'] as const;

const ICONS: Readonly<Record<(typeof FATES)[number], IconName>> = { won: 'heart', calmed: 'drop', lost: 'ember' };

interface ProtagonistsProps {
  readonly finished: Finished;
  readonly people: readonly Protagonist[];
}

/** Everybody who had a concern, by what became of them, with the words that did it. */
export function Protagonists({ finished, people }: ProtagonistsProps) {
  const { t } = useLanguage();
  const fates = FATES.map((became) => ({ became, those: people.filter((each) => each.became === became) }));
  if (people.length === 0) return <p>{t('debrief:people.nobody')}</p>;
  return (
    <section class="protagonists" aria-labelledby="protagonists-title">
      <h2 id="protagonists-title">{t('debrief:people.title', { count: people.length })}</h2>
      <div class="fates" aria-hidden="true">
        {fates.map(
          ({ became, those }) =>
            those.length > 0 && (
              <span key={became} class={`fate fate--${became}`} style={{ flexGrow: those.length }}>
                <Icon name={ICONS[became]} /> {those.length}
              </span>
            ),
        )}
      </div>
      <div class="protagonists__columns">
        {fates
          .filter(({ those }) => those.length > 0)
          .map(({ became, those }) => (
            <section key={became} class={`protagonists__fate fate--${became}`} aria-labelledby={`fate-${became}`}>
              <h3 id={`fate-${became}`}>
                <Icon name={ICONS[became]} /> {t(`debrief:people.${became}`, { count: those.length })}
              </h3>
              <ul role="list">
                {those.map((each) => (
                  <Person key={each.who} finished={finished} person={each} />
                ))}
              </ul>
            </section>
          ))}
      </div>
    </section>
  );
}

function Person({ finished, person }: { readonly finished: Finished; readonly person: Protagonist }) {
  const language = useLanguage();
  const { t } = language;
  const { scenario, run } = finished;
  const author = authorOf(scenario, person.who);
  const post = scenario.posts.find(({ id }) => id === person.post);
  const mine = person.text === undefined ? undefined : textOf(scenario, person.text);
  const own = person.text !== undefined && isOwnRef(person.text) ? person.text : undefined;
  const done = person.action === undefined ? undefined : run.log[person.action]?.action;
  return (
    <li class="protagonist">
      <p class="protagonist__who">
        <Avatar
          seed={author.id + author.name}
          kind={author.role === 'anonymous' || author.role === 'troll' ? 'egg' : 'face'}
          size={2.5}
        />
        <span>
          <strong>{author.name}</strong>
          {author.role && <span>{t(`role.${author.role}`)}</span>}
        </span>
      </p>
      {post && (
        <p class="protagonist__said">
          <Sentence of={({ say }) => t('quoted', { words: say(post.text) })} />
        </p>
      )}
      <p class="protagonist__why">
        {mine ? (
          <>
            {t('debrief:people.by-words')}{' '}
            {own === undefined && <Sentence of={({ say }) => t('quoted', { words: say(mine.text) })} />}
          </>
        ) : done ? (
          <Sentence of={(speech) => describeAction(done, scenario, speech)} />
        ) : (
          t('debrief:people.by-silence')
        )}{' '}
        <Moment at={person.at} scenario={scenario} of={author.name} />
      </p>
      {own !== undefined && <Said scenario={scenario} text={own} folded />}
    </li>
  );
}
