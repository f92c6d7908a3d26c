import { holds } from './conditions.ts';
import type { CrisisEvent } from './events.ts';
import type { ShareTable } from './share-table.ts';
import type { Stage } from './stage.ts';
import type { CrisisView, FactView, PostView, Voice } from './view.ts';
import { type Phase, PLATFORMS, STANCES } from './vocabulary.ts';

/** Draws the picture others see. What the player cannot know yet is not in it. */
export function viewOf(
  stage: Stage,
  seen: {
    readonly phase: Phase;
    readonly ending: string | undefined;
    readonly events: readonly CrisisEvent[];
    readonly voices: readonly Voice[];
    readonly perHour: number;
  },
): CrisisView {
  const { spread } = stage;
  return {
    now: stage.now,
    busyUntil: stage.busyUntil,
    over: seen.ending !== undefined,
    ending: seen.ending,
    phase: seen.phase,
    anger: Math.round(stage.anger),
    trust: Math.round(stage.trust),
    reach: spread.reach,
    perHour: Math.round(seen.perHour),
    shares: spread.table.count,
    articles: stage.press,
    posts: stage.appeared.flatMap((state): PostView[] => {
      const { post, at, seenAt } = state;
      if (at === undefined || seenAt === undefined || seenAt > stage.now) return [];
      const answered = stage.isAnswered(post.id);
      return [
        {
          id: post.id,
          at,
          seenAt,
          thread: state.thread ?? -1,
          shares: state.root === undefined ? 0 : (spread.rootShares[state.root] ?? 1) - 1,
          reach: state.root === undefined ? 0 : (spread.rootReach[state.root] ?? 0),
          status:
            state.moderated && state.moderated !== 'reported'
              ? 'moderated'
              : state.publicReply
                ? 'answered'
                : state.covered
                  ? 'covered'
                  : 'open',
          dueAt: answered || state.moderated ? undefined : state.dueAt,
          verdict: state.verdict,
        },
      ];
    }),
    facts: Object.fromEntries(
      [...stage.facts.keys()].filter((id) => stage.isInQuestion(id)).map((id) => [id, factView(stage, id)]),
    ),
    signOffs: stage.signOffs.map((each) => ({ ...each })),
    published: [...stage.published.keys()],
    untimely: stage.world.statements.flatMap(({ id, needs }) => (needs && !holds(needs, stage) ? [id] : [])),
    promises: [...stage.promises].map(([text, { due, status }]) => ({ text, due, status })),
    prepared: [...stage.prepared],
    briefed: stage.briefed,
    events: seen.events,
    voices: seen.voices,
    table: spread.table,
  };
}

function factView(stage: Stage, id: string): FactView {
  const known = stage.verified.get(id);
  if (known !== undefined) return { status: 'known', at: known };
  const until = stage.checking.get(id);
  return until === undefined ? { status: 'unknown' } : { status: 'checking', until };
}

export function voiceAt(table: ShareTable, index: number): Voice {
  return {
    index,
    at: table.at[index] as number,
    platform: PLATFORMS[table.platform[index] as number] ?? 'pepia',
    stance: STANCES[table.stance[index] as number] ?? 'curious',
    thread: table.thread[index] as number,
    key: table.keyHigh[index] as number,
  };
}
