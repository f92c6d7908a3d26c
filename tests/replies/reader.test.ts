import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readReply } from '../../src/replies/read.ts';
import { CRITERIA, type Reading, type ReplyContext } from '../../src/replies/reading.ts';
import { LONG } from '../support/long.ts';
import { adversarial, labelled } from './support/corpus.ts';
import { textOf } from './support/measure.ts';

const GOOD = {
  fr: 'Bonjour Karim, deux heures d’attente, c’est inacceptable et nous en sommes désolés. C’est notre erreur : nous n’avions prévu personne en caisse. Je vous rappelle demain avant 10 h pour le remboursement. Léa',
  en: 'Hello Karim, two hours of waiting is not acceptable and we are sorry. It’s our mistake: we had nobody on the tills. I’ll call you tomorrow before 10 am about the refund. Léa',
} as const;

const read = (text: string, context?: ReplyContext): Reading => readReply(text, { language: 'fr', ...context });
const words = (text: string, { spans }: Reading, reason: string): string[] =>
  spans.filter((span) => span.reason === reason).map(({ from, to }) => text.slice(from, to));

describe('a reply is read', () => {
  test.each(['fr', 'en'] as const)('a good one well, with its words as evidence (%s)', (language) => {
    const reading = readReply(GOOD[language], { language, responsibility: 'preventable' });
    expect(reading).toMatchObject({ language, assessed: true, traps: [], acts: ['apology', 'redirect'] });
    expect(reading.total).toBeGreaterThanOrEqual(75);
    expect(words(GOOD[language], reading, 'personal.name')).toEqual(['Karim']);
    expect(words(GOOD[language], reading, 'personal.signature')).toEqual(['Léa']);
    expect(words(GOOD[language], reading, 'apology.offered')).toEqual([language === 'fr' ? 'désolés' : 'sorry']);
  });

  test.each([
    ['negated', 'Nous ne sommes pas désolés et nous ne comprenons pas votre colère.'],
    ['negated', 'We are not sorry and we do not understand your anger.'],
    ['conditional', 'Nous sommes désolés si cela vous a choqué.'],
    ['conditional', 'If this has offended anybody, we apologise.'],
    ['quoted', 'Vous voudriez lire « nous sommes désolés, c’est notre faute ». Eh bien non.'],
    ['asked', 'Do you really expect us to say sorry?'],
    ['reported', 'Le livreur s’est déjà excusé auprès de vous hier.'],
    ['shifted', 'We are sorry you feel that way about our service.'],
  ])('an apology that is %s is none: %s', (_, text) => {
    const reading = readReply(text);
    expect(reading.acts).not.toContain('apology');
    expect(reading.total).toBeLessThanOrEqual(30);
  });

  test.each([
    ['On ne s’excusera jamais assez pour cette attente.', 'fr'],
    ['We cannot apologise enough for the wait.', 'en'],
    ['Ce n’est pas normal et nous en sommes désolés.', 'fr'],
    ['Sans attendre, nous vous présentons nos excuses.', 'fr'],
  ])('a negation beside it, or in it, does not undo an apology: %s', (text) => {
    expect(readReply(text).acts).toContain('apology');
  });

  test('without accents, apostrophes or capitals as with them', () => {
    const careless = read('bonjour karim desole pour lattente cest notre faute je vous rappelle demain avant 10h');
    expect(careless.acts).toEqual(['apology', 'redirect']);
    const careful = read(
      'Bonjour Karim, désolé pour l’attente, c’est notre faute. Je vous rappelle demain avant 10 h.',
    );
    expect(careless.criteria.ownership).toEqual(careful.criteria.ownership);
  });

  test.each(['Écrivez-nous, s’il vous plaît.', 'Tu peux nous écrire stp ?', 'Écrivez-nous svp.'])(
    'asked kindly: %s',
    (text) => {
      expect(words(text, read(text), 'tone.please')).toHaveLength(1);
    },
  );

  test('an inverted verb that lost its hyphen is two words, « livraison » is one', () => {
    const text = 'Puisje vous proposer une nouvelle livraison demain ?';
    expect(words(text, read(text), 'tone.can')).toEqual(['Puisje']);
    expect(words(text, read(text), 'next-step.remedy')).toEqual(['nouvelle livraison demain']);
  });

  test('what weighs shifts with the responsibility; a troll deserves little', () => {
    const maxima = (context: ReplyContext) => read(GOOD.fr, context).criteria;
    expect(maxima({ responsibility: 'preventable' }).ownership.max).toBeGreaterThan(maxima({}).ownership.max);
    expect(maxima({ kind: 'rumour' }).facts.max).toBeGreaterThan(maxima({}).facts.max);
    const fed = read(GOOD.fr, { kind: 'trolling' });
    expect(fed.traps).toContain('fed-troll');
    expect(fed.total).toBeLessThanOrEqual(30);
  });

  test('what was sent before, what is untrue, what ignores the complaint', () => {
    expect(read(GOOD.fr, { earlier: [GOOD.fr.replace('Karim', 'Nora')] }).traps).toContain('near-copy');
    const lie = 'Bonjour, désolés du souci : vos trois colis ont bien été livrés lundi. Léa';
    expect(read(lie, { falseFacts: ['Les colis ont été livrés'] })).toMatchObject({
      traps: ['false-fact'],
      caps: [{ atMost: 30 }],
    });
    const honest = 'Bonjour, désolés : vos trois colis n’ont jamais été livrés, nous les cherchons. Léa';
    expect(read(honest, { falseFacts: ['Les colis ont été livrés'] }).traps).not.toContain('false-fact');
    const post = 'Mon gâteau de mariage est arrivé écrasé, la pièce montée était immangeable.';
    expect(read('La nouvelle collection de printemps arrive en boutique vendredi !', { post }).traps).toEqual([
      'off-topic',
    ]);
  });
});

describe('not assessed rather than guessed', () => {
  test.each([
    ['', 'empty'],
    ['Ok merci', 'too-short'],
    ['😀🎉🔥', 'undecided-or-short'],
    ['Lo sentimos mucho, su pedido ha sido enviado hoy por la mañana.', 'other-language'],
    ['نعتذر لكم عن هذا التأخير وسنتصل بكم غدا', 'other-language'],
    ['désolé, empathie, remboursement, solution, équipe, demain, merci', 'keyword-list'],
    ['qsdfgh azerty wxcvbn poiuyt mlkjhg', 'not-understood'],
    ['x'.repeat(20_000), 'too-long'],
  ])('%j', (text, why) => {
    const reading = read(text);
    expect(reading).toMatchObject({ assessed: false, strategy: null, total: 0, spans: [] });
    if (why !== 'undecided-or-short') expect(reading.why).toBe(why);
  });
});

describe('whatever is typed', () => {
  const pieces = [...labelled('dev'), ...adversarial('dev')].map((item) =>
    ('labels' in item ? item.text : textOf(item)).slice(0, 300),
  );
  const anything = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc
      .array(fc.constantFrom(...pieces.flatMap((text) => text.split(/(?<=\s)/u)).slice(0, 2000)), { maxLength: 60 })
      .map((all) => all.join('')),
  );

  test('spans point into the text, points stay within bounds, and reading twice is the same', () => {
    fc.assert(
      fc.property(anything, fc.constantFrom('fr', 'en'), (text, language) => {
        const reading = readReply(text, { language, post: pieces[0] ?? '' });
        for (const { from, to } of reading.spans) expect(0 <= from && from < to && to <= text.length).toBe(true);
        for (const criterion of CRITERIA) {
          const { points, max } = reading.criteria[criterion];
          expect(points >= 0 && points <= max).toBe(true);
        }
        expect(reading.total).toBeLessThanOrEqual(Math.min(100, ...reading.caps.map(({ atMost }) => atMost)));
        expect(readReply(text, { language, post: pieces[0] ?? '' })).toEqual(reading);
      }),
      { numRuns: LONG ? 5000 : 150 },
    );
  });

  test('accents composed or not, and characters nobody sees, change no points', () => {
    // (Within an address they would make another address.)
    const points = ({ total, criteria, acts, traps }: Reading) => ({ total, criteria, acts, traps });
    for (const { text, language } of labelled('dev').slice(0, 60)) {
      if (text.includes('@')) continue;
      const plain = points(readReply(text, { language }));
      expect(points(readReply(text.normalize('NFD'), { language }))).toEqual(plain);
      expect(points(readReply(text.replace(/(\p{L})(?=\p{L})/gu, '$1\u200B'), { language }))).toEqual(plain);
    }
  });
});
