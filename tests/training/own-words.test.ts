import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Action, TimedAction } from '../../src/crisis/actions.ts';
import { Crisis } from '../../src/crisis/crisis.ts';
import { responsibilityOf } from '../../src/crisis/quality.ts';
import { CRITERIA, TRAPS } from '../../src/replies/reading.ts';
import { leversOf, RULEBOOK } from '../../src/rules/rulebook.ts';
import type { Scenario } from '../../src/scenario/schema.ts';
import { BOTS, playBot } from '../../src/training/bots/index.ts';
import { isRejoinder, ownRef, ownWordsIn, withoutOwnWords } from '../../src/training/own-option.ts';
import { withOwnWords } from '../../src/training/own-words.ts';
import rejoinders from '../../src/training/rejoinders.json' with { type: 'json' };
import { replay } from '../../src/training/replay.ts';
import { scoreRun } from '../../src/training/rescore.ts';
import { parseAction, type Run } from '../../src/training/run.ts';
import { decodeRun, encodeRun, openCode } from '../../src/training/run-code.ts';
import { givenScenario, LIBRARY } from '../support/library.ts';
import { typographyFaults } from '../support/typography.ts';

const LEVERS = leversOf(RULEBOOK);
const COQ = givenScenario('coq-en-pantoufles');

const CARE =
  'Bonjour, nous sommes vraiment désolés : c’est notre erreur, vous avez raison d’être en colère. Nous vérifions avec la ' +
  'cuisine et je vous réponds ici avant 18 h. Camille, pour toute l’équipe';
const SCORN = 'Vous mentez, apprenez à lire avant de nous insulter. Nos avocats vont vous écrire.';

const said = (post: string, words: string): Action => ({
  type: 'reply',
  post,
  option: ownRef(post, words),
  channel: 'public',
  words,
});

const goldenRuns = new Map<string, Run>();
function goldenRun(scenario: Scenario, seed: number): Run {
  const key = `${scenario.id} ${seed}`;
  const run = goldenRuns.get(key) ?? playBot(scenario, LEVERS, BOTS.golden, seed).run;
  goldenRuns.set(key, run);
  return run;
}

/** Golden's run, its first public answer said in one's own words instead. */
function inOwnWords(scenario: Scenario, seed: number, words: string): Run | undefined {
  const run = goldenRun(scenario, seed);
  const posts = new Map(scenario.posts.map((post) => [post.id, post]));
  const row = run.log.findIndex(({ action }) => {
    const post = action.type === 'reply' ? posts.get(action.post) : undefined;
    return (
      post !== undefined &&
      post.on !== 'cell' &&
      post.on !== 'inbox' &&
      post.kind === 'complaint' &&
      responsibilityOf(scenario, post) !== 'victim'
    );
  });
  const first = run.log[row];
  if (first?.action.type !== 'reply') return undefined;
  return { ...run, log: run.log.with(row, { at: first.at, action: said(first.action.post, words) }) };
}

/** What is left of a log when whatever cannot be done any more is left out. */
function possible(scenario: Scenario, run: Run): { readonly crisis: Crisis; readonly log: readonly TimedAction[] } {
  const crisis = new Crisis(withOwnWords(scenario, run.log), LEVERS, run.seed);
  const log = run.log.filter(({ at, action }) => {
    crisis.advance(at);
    return crisis.now === at && crisis.act(action) === undefined;
  });
  crisis.advance(run.until);
  return { crisis, log };
}

describe('a reply in one’s own words', () => {
  const run = inOwnWords(COQ, 5, CARE) as Run;
  const own = ownWordsIn(run.log)[0] as { readonly post: string; readonly ref: string };

  it('is an option of the run’s scenario, and taking it out gives the scenario back', () => {
    const written = withOwnWords(COQ, run.log);
    const option = written.posts.find(({ id }) => id === own.post)?.replies.at(-1);
    expect(`${own.post}/${option?.id}`).toBe(own.ref);
    expect(option?.text).toBe(CARE);
    expect(option?.traits).toContain('empathy');
    expect(withoutOwnWords(written)).toEqual(COQ);
    expect(withOwnWords(written, run.log)).toEqual(written);
    expect(withOwnWords(COQ, [])).toBe(COQ);
  });

  it('changes nothing before it is sent', () => {
    const at = run.log.find(({ action }) => 'words' in action)?.at ?? 0;
    const before = { ...run, log: run.log.filter((entry) => entry.at < at), until: at };
    const plain = replay(COQ, LEVERS, before);
    const written = replay(withOwnWords(COQ, run.log), LEVERS, before);
    if (!plain.ok || !written.ok) throw new Error('golden’s own log');
    expect(written.crisis.view().events).toEqual(plain.crisis.view().events);
    expect(written.crisis.view().reach).toBe(plain.crisis.view().reach);
  });

  it('is worth what it says: care calms and scorn inflames, in every scenario with something to answer for', () => {
    const worse = LIBRARY.flatMap((id) => {
      const scenario = givenScenario(id);
      return [1, 2].flatMap((seed) => {
        const [kind, rude] = [CARE, SCORN].map((words) => inOwnWords(scenario, seed, words));
        if (!kind || !rude) return [];
        const reach = ({ crisis }: ReturnType<typeof possible>) => crisis.view().reach;
        return reach(possible(scenario, rude)) >= reach(possible(scenario, kind)) ? [] : [`${id} ${seed}`];
      });
    });
    expect(worse).toEqual([]);
  });

  it('is answered by its author on the same thread, and nobody waits for an answer to that', () => {
    for (const [words, kind] of [
      [CARE, 'praise'],
      [SCORN, 'remark'],
    ] as const) {
      const played = inOwnWords(COQ, 5, words) as Run;
      const { crisis } = possible(COQ, played);
      const written = withOwnWords(COQ, played.log);
      const rejoinder = written.posts.find(({ id }) => id.startsWith(`${own.post}~`));
      expect(rejoinder).toMatchObject({ kind, re: own.post, by: COQ.posts.find(({ id }) => id === own.post)?.by });
      const { posts, events } = crisis.view();
      expect(posts.map(({ id }) => id)).toContain(rejoinder?.id);
      expect(events.some((event) => event.type === 'silence-noticed' && event.post === rejoinder?.id)).toBe(false);
    }
  });

  it('is judged by the rules like any other, and not at all where it was not understood', () => {
    const scored = (words: string) => {
      const { log, crisis } = possible(COQ, inOwnWords(COQ, 5, words) as Run);
      const outcome = scoreRun(withOwnWords(COQ, log), { ...run, log, until: crisis.now }, RULEBOOK);
      if (!outcome.ok) throw new Error('it was possible');
      const about = outcome.scorecard.rules.flatMap(({ findings }) => findings.filter(({ post }) => post === own.post));
      return about.map(({ key }) => key);
    };
    expect(scored(CARE)).toContain('empathise.heard');
    expect(scored(SCORN)).toContain('be-human.threat');
    const unread = scored('asdf qwer zxcv');
    expect(unread.filter((key) => /^(?:empathise|be-human)\./.test(key))).toEqual([]);
    expect(unread.some((key) => key.startsWith('answer-fast.'))).toBe(true);
  });

  it('under a name that is not its own it is nobody’s: the crisis does not know it', () => {
    const forged = run.log.map((entry) =>
      'words' in entry.action ? { ...entry, action: { ...entry.action, words: SCORN } } : entry,
    );
    expect(withOwnWords(COQ, forged)).toBe(COQ);
    expect(replay(COQ, LEVERS, { ...run, log: forged })).toMatchObject({ ok: false, refusal: { reason: 'unknown' } });
  });

  it('calls forth messages that can be acted upon like others, and still fits in a code', () => {
    const until = run.log.find(({ action }) => 'words' in action)?.at ?? 0;
    const answered = { ...run, log: run.log.filter(({ at }) => at <= until), until: until + 240 };
    const rejoinder = `${own.post}~1`;
    for (const action of [
      { type: 'triage', post: rejoinder, verdict: 'now' },
      { type: 'moderate', post: rejoinder, how: 'report', cite: false },
      said(rejoinder, 'Merci à vous, on fait au mieux.'),
    ] satisfies Action[]) {
      const whole: Run = { ...answered, log: [...answered.log, { at: until + 200, action }] };
      expect(replay(withOwnWords(COQ, whole.log), LEVERS, whole).ok).toBe(true);
      const code = openCode(encodeRun(COQ, whole));
      if (!code.ok || code.is !== 'run') throw new Error('not a whole code');
      expect(decodeRun(code.code, COQ)).toMatchObject({ ok: true, run: whole });
    }
  });

  it('is read from a file or a message only as words of a bearable length', () => {
    const action = said('photo', CARE);
    expect(parseAction(action)).toEqual(action);
    for (const words of ['', '   ', 'a'.repeat(2001), 4, null, ['a']])
      expect(parseAction({ ...action, words })).toBeUndefined();
    const { words: _, ...scripted } = action as Extract<Action, { type: 'reply' }>;
    expect(parseAction(scripted)).toEqual(scripted);
  });

  it('travels in a code, whatever it is written in', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 300 }), (typed) => {
        const words = `${typed.toWellFormed()}.`;
        const played = inOwnWords(COQ, 5, words) as Run;
        const { log, crisis } = possible(COQ, played);
        const whole = { ...played, log, until: crisis.now };
        const code = openCode(encodeRun(withOwnWords(COQ, log), whole, 'Zoë'));
        if (!code.ok || code.is !== 'run') throw new Error('not a whole code');
        expect(decodeRun(code.code, COQ)).toEqual({ ok: true, run: whole, name: 'Zoë' });
      }),
      { numRuns: 40 },
    );
  });
});

describe('what a reply calls forth', () => {
  const TEXTS = [
    CARE,
    SCORN,
    'Bonjour, nous prenons note de votre retour.',
    'Des erreurs ont été commises, notre fournisseur n’a pas suivi la procédure habituelle.',
    'Contactez-nous en message privé.',
    'asdf qwer zxcv',
  ];
  const answers = LIBRARY.flatMap((id) => {
    const scenario = givenScenario(id);
    const posts = scenario.posts.filter(({ on, replies }) => on !== 'cell' && on !== 'inbox' && replies.length > 0);
    return TEXTS.map((words) => {
      const log = posts.map(({ id: post }, at) => ({ at, action: said(post, words) }));
      const written = withOwnWords(scenario, log).posts;
      return { scenario, posts, rejoinders: written.filter((post) => isRejoinder(post)) };
    });
  });

  it('comes from its author, or from somebody without an affair of their own', () => {
    for (const { scenario, rejoinders } of answers) {
      for (const { id, by, re } of rejoinders) {
        if (id.endsWith('~1')) expect(by).toBe(scenario.posts.find((post) => post.id === re)?.by);
        else expect(scenario.posts.filter((post) => post.by === by).map(({ kind }) => kind)).not.toContain('complaint');
      }
    }
  });

  it('quotes what was said where it quotes, and is not what the last one said', () => {
    for (const { rejoinders } of answers) {
      for (const { text } of rejoinders) expect(JSON.stringify(text)).not.toMatch(/\{words\}|«\s*»|“”/);
      const theirs = rejoinders
        .filter(({ id, kind }) => id.endsWith('~1') && kind !== 'praise')
        .map(({ text }) => text);
      for (const [row, text] of theirs.entries()) expect(text).not.toEqual(theirs[row - 1]);
    }
  });

  it('is a joker’s word to nobody who keeps calm, and never a wounded one’s from whoever came to praise', () => {
    const kinds = answers.flatMap(({ posts, rejoinders }, row) =>
      rejoinders.flatMap(({ id, re, text }) => {
        const kind = posts.find((post) => post.id === re)?.kind ?? '';
        return id.endsWith('~1') ? [{ kind, text: JSON.stringify(text), words: TEXTS[row % TEXTS.length] }] : [];
      }),
    );
    expect(kinds.filter(({ kind, words }) => kind === 'trolling' && words === TEXTS[2])).toEqual([]);
    expect(kinds.filter(({ kind, text }) => kind === 'praise' && /vécu|ma faute|erreur/.test(text))).toEqual([]);
    expect(kinds.some(({ kind, words }) => kind === 'trolling' && words === SCORN)).toBe(true);
  });
});

describe('what fits', () => {
  type Subject = keyof typeof rejoinders.rejoinders;
  /** What is answered to these words, one message after the other. */
  const called = (words: string, ...posts: string[]) => {
    const log = posts.map((post, at) => ({ at, action: said(post, words) }));
    return withOwnWords(COQ, log).posts.filter(isRejoinder);
  };
  const isOf = (subject: Subject, part: 'author' | 'other', text: unknown) => {
    const told: { readonly author: readonly { fr: string }[]; readonly other?: readonly { fr: string }[] } =
      rejoinders.rejoinders[subject];
    return (told[part] ?? []).some(({ fr }) => fr === (text as { fr: string }).fr);
  };

  it('is said to the gravest thing, in words that can be quoted', () => {
    const [author, other] = called('Désolé si cela vous gêne, mais nos avocats vont vous écrire.', 'laure');
    expect(isOf('legal-threat', 'author', author?.text)).toBe(true);
    expect(isOf('legal-threat', 'other', other?.text)).toBe(true);
    const quoted = called('Nos avocats vont vous écrire demain matin. Camille', 'laure', 'laure-hardens', 'sandrine');
    const texts = quoted.map(({ text }) => (text as { fr: string }).fr);
    expect(texts).toContainEqual(expect.stringMatching(/^«.Nos avocats vont vous écrire demain matin.»/));
  });

  it('is said to what is missing, by somebody who looks on too', () => {
    const told = 'Bonjour Laure, le message de 23 h 52 a été écrit par le chef. Je vous appelle demain à 10 h. Camille';
    const [author, other] = called(told, 'laure');
    expect(isOf('ownership', 'author', author?.text)).toBe(true);
    expect(isOf('ownership', 'other', other?.text)).toBe(true);
  });

  it('is no thanks for an answer that has only been announced', () => {
    const [author] = called(CARE, 'maelle');
    expect(isOf('awaited', 'author', author?.text)).toBe(true);
  });

  it('is not said twice while there is something else to say', () => {
    const told = called(SCORN, 'laure', 'laure-hardens').map(({ text }) => JSON.stringify(text));
    expect(new Set(told).size).toBe(told.length);
  });
});

test('there is something to say to everything that can be read in a reply, in both languages', () => {
  const subjects = [...CRITERIA, ...TRAPS.filter((trap) => trap !== 'keyword-list'), 'unread', 'well-received'];
  expect(subjects.filter((subject) => !(subject in rejoinders.rejoinders))).toEqual([]);
  type Said = { readonly fr: string; readonly en: string };
  for (const { author, other = [] } of Object.values<{ author: Said[]; other?: Said[] }>(rejoinders.rejoinders)) {
    for (const { fr, en } of [...author, ...other]) {
      expect([fr.length > 0, en.length > 0]).toEqual([true, true]);
      expect(fr.includes('{words}')).toBe(en.includes('{words}'));
      expect([...typographyFaults(fr, 'fr'), ...typographyFaults(en, 'en')]).toEqual([]);
    }
  }
});
