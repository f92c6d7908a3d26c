import type { OptionRef } from '../../src/crisis/actions.ts';
import type { Scenario } from '../../src/scenario/schema.ts';

type Post = Scenario['posts'][number];

/** What a diligent player does in any scenario: one of each, taken from what is bound to come. */
export interface Plan {
  /** A message whose truth can be checked. */
  readonly doubtful: { readonly post: string; readonly fact: string };
  /** A public answer that promises news. */
  readonly promise: OptionRef;
  /** A statement that needs signatures and nothing else. */
  readonly statement: { readonly id: string; readonly from: readonly string[] };
  /** A message the charter covers, on our page. */
  readonly insult: string;
  /** An answer to the boss that deletes nothing. */
  readonly boss: OptionRef;
}

export function planOf({ posts, cell, statements }: Scenario): Plan {
  const sure = posts.filter(({ when }) => typeof when === 'number').sort((a, b) => Number(a.when) - Number(b.when));
  const first = (what: string, wanted: (post: Post) => boolean): Post => {
    const found = sure.find(wanted);
    if (!found) throw new Error(`nothing to plan with: ${what}`);
    return found;
  };
  const isPublic = ({ on }: Post) => on !== 'cell' && on !== 'inbox';
  const promises = (post: Post) =>
    post.replies.find(({ promises: due, signOff }) => due !== undefined && due >= 120 && signOff.length === 0);
  const plain = (post: Post) =>
    post.replies.find(({ signOff, does }) => signOff.length === 0 && !does.some((deed) => 'delete' in deed));
  const isBoss = (post: Post) => cell.some(({ id, role }) => id === post.by && role === 'boss');

  const promising = first('a promise', (post) => isPublic(post) && promises(post) !== undefined);
  const doubtful = first('a doubt', (post) => isPublic(post) && post.about !== undefined && post !== promising);
  const boss = first('the boss', (post) => isBoss(post) && plain(post) !== undefined);
  const statement = statements.find(({ kind, signOff }) => kind === 'holding' && signOff.length > 0);
  if (!statement) throw new Error('nothing to plan with: a statement to sign');
  return {
    doubtful: { post: doubtful.id, fact: doubtful.about ?? '' },
    promise: `${promising.id}/${promises(promising)?.id}`,
    statement: { id: statement.id, from: statement.signOff },
    insult: first('an insult', (post) => post.breach !== undefined && post.page === 'ours').id,
    boss: `${boss.id}/${plain(boss)?.id}`,
  };
}
