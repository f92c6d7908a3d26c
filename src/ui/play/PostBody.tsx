import { useLanguage } from '../language.ts';
import { Avatar } from '../parts/Avatar.tsx';
import { Button } from '../parts/Button.tsx';
import { Icon } from '../parts/Icon.tsx';
import { PlatformMark } from '../parts/PlatformMark.tsx';
import { Say } from '../parts/Say.tsx';
import { Picture } from './Picture.tsx';
import { type DeskPart, usePlay, useSession, useWays } from './play-context.ts';
import { RichText } from './RichText.tsx';
import { speakerOf } from './scenario-index.ts';
import { age } from './time-text.ts';
import { WaitChip } from './WaitChip.tsx';

/** Signs one sees without looking into a profile. */
const VERIFIED: ReadonlySet<string> = new Set(['journalist', 'authority', 'celebrity']);

/**
 * Who wrote it, where and when; the rest of the person is for the triage card to find out.
 * `bare`: under its platform already. `aside`: shown a second time, on the desk; an article is named by the first.
 */
export function Byline({
  id,
  bare = false,
  aside = false,
}: {
  readonly id: string;
  readonly bare?: boolean;
  readonly aside?: boolean;
}) {
  const { t } = useLanguage();
  const { index, model } = usePlay();
  const post = index.posts.get(id);
  const at = useSession((state) => model.post(state.view, id)?.at ?? 0);
  const old = useSession((state) => age(state.view.now - at));
  const triaged = useSession((state) => model.post(state.view, id)?.verdict);
  if (!post) return null;
  const { name, handle } = speakerOf(index, post.by);
  const role = index.people.get(post.by)?.role;
  return (
    <header class="byline">
      <span class="byline__who" id={aside ? undefined : `by-${id}`}>
        <strong>{name}</strong>
        {role && VERIFIED.has(role) && (
          <span class="badge">
            <Icon name="shield" size={1} /> {t(`play:badge.${role}`)}
          </span>
        )}{' '}
        {handle !== name && <span class="byline__handle">{handle}</span>}
      </span>
      <span class="byline__where" id={aside ? undefined : `on-${id}`}>
        {!bare && (
          <>
            <PlatformMark platform={post.on} size={1.15} /> {t(`place.${post.on}`)} ·{' '}
          </>
        )}
        <span class="numbers">{old}</span>
      </span>
      {triaged && (
        <span class="chip">
          <Icon name="pin" size={1} /> {role && !VERIFIED.has(role) && `${t(`role.${role}`)} · `}
          {t(`verdict.${triaged}`)}
        </span>
      )}
    </header>
  );
}

function Counters({ id }: { readonly id: string }) {
  const { t, compact } = useLanguage();
  const { model } = usePlay();
  const shares = useSession((state) => model.post(state.view, id)?.shares ?? 0);
  const reach = useSession((state) => model.post(state.view, id)?.reach ?? 0);
  return (
    <span class="counters numbers">
      <span>
        <Icon name="repost" size={1.1} /> {compact(shares)}
        <span class="counters__name"> {t('play:post.shares', { count: shares })}</span>
      </span>
      <span>
        <Icon name="eye" size={1.1} /> {compact(reach)}
        <span class="counters__name"> {t('play:post.people', { count: reach })}</span>
      </span>
    </span>
  );
}

const PARTS: readonly { readonly part: DeskPart; readonly icon: 'search' | 'reply' | 'shield' }[] = [
  { part: 'triage', icon: 'search' },
  { part: 'reply', icon: 'reply' },
  { part: 'moderate', icon: 'shield' },
];

function Deeds({ id }: { readonly id: string }) {
  const { t } = useLanguage();
  const { index, open } = usePlay();
  const post = index.posts.get(id);
  const handle = speakerOf(index, post?.by ?? id).handle;
  const ways = useWays(post);
  return (
    <span class="deeds">
      {PARTS.filter(({ part }) => part !== 'reply' || ways.length > 0).map(({ part, icon }) => (
        <Button
          key={part}
          look="quiet"
          size="s"
          icon={icon}
          aria-label={t(`play:post.${part}-of`, { handle })}
          onClick={() => open(id, part)}
        >
          {t(`play:post.${part}`)}
        </Button>
      ))}
    </span>
  );
}

/** Text, picture, counters and what can be done: the same for a post and for a comment. */
export function PostBody({ id }: { readonly id: string }) {
  const { index, model, replayed } = usePlay();
  const post = index.posts.get(id);
  const hole = useSession((state) => {
    const how = model.read(state.view).moderated.get(id)?.how;
    return how === 'delete' || how === 'hide';
  });
  if (!post) return null;
  if (hole) return <Hole id={id} />;
  return (
    <>
      <p class="post__text" id={`text-${id}`}>
        <Say text={post.text} as={RichText} />
      </p>
      {post.image && <Picture seed={post.id} text={post.image} video={post.on === 'bobine'} />}
      <Moderated id={id} />
      <footer class="post__foot">
        <Counters id={id} />
        <WaitChip id={id} naming />
        {!replayed && <Deeds id={id} />}
      </footer>
    </>
  );
}

/** A removed post leaves a hole, and what people had kept of it. */
function Hole({ id }: { readonly id: string }) {
  const { t, compact } = useLanguage();
  const { model } = usePlay();
  const how = useSession((state) => model.read(state.view).moderated.get(id)?.how ?? 'delete');
  const seenBy = useSession((state) => model.read(state.view).moderated.get(id)?.seenBy ?? 0);
  const shots = useSession((state) => model.read(state.view).screenshots.get(id) ?? 0);
  return (
    <p class="hole">
      <Icon name={how === 'hide' ? 'eye-off' : 'trash'} />
      <span>
        {t(`play:hole.${how}`, { seen: compact(seenBy) })}
        {shots > 0 && <strong> {t('play:hole.screenshots', { count: shots })}</strong>}
      </span>
    </p>
  );
}

function Moderated({ id }: { readonly id: string }) {
  const { t } = useLanguage();
  const { index, model } = usePlay();
  const how = useSession((state) => model.read(state.view).moderated.get(id)?.how);
  if (how !== 'block' && how !== 'report') return null;
  const handle = speakerOf(index, index.posts.get(id)?.by ?? id).handle;
  return (
    <p class="post__note">
      <Icon name={how === 'block' ? 'ban' : 'flag'} size={1.1} /> {t(`play:deed.${how}`, { handle })}
    </p>
  );
}

export function Face({ by, size = 2.75 }: { readonly by: string; readonly size?: number }) {
  const { index } = usePlay();
  const role = index.people.get(by)?.role;
  return <Avatar seed={by} kind={role === 'anonymous' || role === 'troll' ? 'egg' : 'face'} size={size} />;
}
