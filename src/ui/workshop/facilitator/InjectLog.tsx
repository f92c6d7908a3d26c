import { authorOf } from '../../../scenario/author.ts';
import type { Scenario } from '../../../scenario/schema.ts';
import { withInjects } from '../../../workshop/inject.ts';
import type { Round } from '../../../workshop/workshop.ts';
import { useLanguage } from '../../language.ts';
import { PlatformMark } from '../../parts/PlatformMark.tsx';
import { Say } from '../../parts/Say.tsx';
import { useStore } from '../../use-store.ts';
import { useTeamNames } from './names.ts';
import { useRoom } from './use-room.ts';

/** What was sent off-script in this round, when and to whom. */
export function InjectLog({ round, scenario }: { readonly round: Round; readonly scenario: Scenario }) {
  const { t, moment } = useLanguage();
  const { connection } = useRoom();
  const nameOf = useTeamNames('board');
  const entries = useStore(connection.store, (state) => state.entries);
  const opened = entries.findLastIndex(({ type }) => type === 'round-opened');
  const sent = entries.slice(opened).flatMap((entry) => (entry.type === 'injected' ? [entry] : []));
  if (sent.length === 0 || round.plays.size === 0) return null;
  return (
    <section class="fac-card upcoming" aria-labelledby="sent-title">
      <h2 id="sent-title">{t('facilitator:inject.sent-title')}</h2>
      <ol role="list">
        {sent.toReversed().map(({ at, to, inject }) => {
          const post = withInjects(scenario, [{ at, inject }]).posts.at(-inject.posts.length);
          if (!post) return null;
          const own = inject.people.find(({ id }) => `${inject.id}-${id}` === post.by);
          return (
            <li key={inject.id}>
              <p class="upcoming__who">
                <PlatformMark platform={post.on} /> <strong>{own?.name ?? authorOf(scenario, post.by).name}</strong>{' '}
                <span class="numbers fac-soft">
                  {moment(at, scenario).time} · {to === 'all' ? t('facilitator:messages.all') : nameOf(to)}
                </span>
              </p>
              <p class="upcoming__text">
                <Say text={post.text} />
              </p>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
