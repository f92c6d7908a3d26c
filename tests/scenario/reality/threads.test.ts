import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { parseScenario } from '../../../src/scenario/parse.ts';
import { draftOf } from '../../../src/scenario/reality/draft.ts';
import { type Findings, findSubjects } from '../../../src/scenario/reality/find.ts';
import { isTable, readRows } from '../../../src/scenario/reality/rows.ts';
import { textOf } from '../../../src/scenario/reality/subjects.ts';
import { type Pasted, readThread } from '../../../src/scenario/reality/thread.ts';

/** Threads as people copy them from a page, a messenger, a mail or a spreadsheet; everybody in them is invented. */

const read = (name: string): Pasted => {
  const text = readFileSync(join(import.meta.dirname, 'threads', name), 'utf8');
  if (!name.endsWith('.csv')) return readThread(text);
  const rows = Papa.parse<string[]>(text, { skipEmptyLines: true }).data;
  expect(isTable(rows)).toBe(true);
  return readRows(rows);
};

const find = (name: string, ...ours: string[]): Findings => findSubjects(read(name), { ours, renamed: '', also: [] });

interface Draft {
  readonly brand: { readonly name?: string };
  readonly weekday: number;
  readonly startsAt: string;
  readonly hashtag: string;
  readonly people: readonly {
    readonly name: string;
    readonly handle: string;
    readonly role: string;
    readonly followers: number;
  }[];
  readonly posts: readonly {
    readonly by: string;
    readonly on: string;
    readonly re?: string;
    readonly when: string;
    readonly kind: string;
    readonly text: string;
    readonly replies?: readonly { readonly text: string }[];
  }[];
}
const draft = (findings: Findings) =>
  draftOf(findings, { choices: new Map(), on: findings.on }).document as unknown as Draft;

/** The thread, how the brand is written, how many messages, and what must be nowhere in the draft. */
const THREADS: readonly [string, readonly string[], number, readonly string[]][] = [
  [
    'microblog.fr.txt',
    ['Biscuiterie Talbot'],
    3,
    [
      'Capucine',
      'Delorme',
      'capu_',
      'Yanis',
      'Bertholon',
      'Vauquelin',
      'Sandrine',
      '884512',
      '67 89',
      'Talbot',
      'Carrefour',
      'Croc',
    ],
  ],
  [
    'microblog.en.txt',
    ['Talbot Biscuits', 'Talbot'],
    3,
    [
      'Harriet',
      'Pemberly',
      'hattie',
      'Declan',
      'Rourke',
      'Bernadette',
      'Mulgrave',
      '00981',
      'Priya',
      '900123',
      'Talbot',
    ],
  ],
  [
    'social.fr.txt',
    ['boucherie Lantier'],
    4,
    ['Marc', 'Fauvette', 'Lantier', 'Gérard', 'Noé ', 'Solène', 'Guivarc', 'Pierre', 'Le Bihan', 'Marchal'],
  ],
  [
    'mails.fr.txt',
    ['Meubles Castan'],
    1,
    ['Quéré', 'Baptiste', 'quere', '11873', '3000 6000', 'Capucins', 'Brest', 'AB-123', '56 78', 'Castan'],
  ],
  ['mails.en.txt', ['Swiftvan'], 1, ['Winifred', 'Achebe', 'achebe', 'Oyelaran', 'facebook', '12345']],
  [
    'messenger.fr.txt',
    [],
    5,
    ['Maëlle', 'Kerbrat', 'kerbrat', 'Tonton', 'Robert', 'Aïssata', 'Pouliquen', '0612345678'],
  ],
  ['messenger.en.txt', ['GlenBus'], 4, ['Fergus', 'Tait', 'Morag', 'Callum', 'callum', 'Strachan', 'GlenBus']],
  ['reviews.fr.txt', ['garage Trévidic'], 2, ['Ludivine', 'Kévin', 'Ronan', 'Le Goff', 'Trévidic']],
  [
    'forum.en.txt',
    ['LockRite'],
    3,
    ['velvet_hammer', 'bikebarry', 'Barry', 'barry.tindle', 'NX21', 'Castle Street', 'LockRite', 't/4411'],
  ],
  ['video.fr.txt', ['Cuisines Arpège'], 2, ['lea_on_tape', 'momo', 'Jérôme', 'Caradec', 'Arpège', 'arpege']],
  ['prose.fr.txt', ['Croustilune'], 3, ['Apolline', 'Magalie', 'Croustilune']],
  [
    'transcript.en.txt',
    ['Pramley'],
    3,
    ['Nadia', 'NADIA', 'Farouk', 'Theo', 'Whitlock', 'PX-4410', 'Pramley', 'pramley'],
  ],
  [
    'professional.fr.txt',
    ['Altiméca'],
    2,
    ['Bérengère', 'Toussaint', 'Aurélien', 'Vasset', 'Stéphanie', 'Poncelet', 'Altiméca'],
  ],
  [
    'table.fr.csv',
    ['Chaussures Dorval', 'Dorval'],
    3,
    ['Ghislaine', 'Thévenot', 'ghis_t', 'Dorval', 'Amine', 'amine.b', '20 12 34'],
  ],
  [
    'table.en.csv',
    ['Fairhaven Kettles', 'Fairhaven'],
    3,
    ['Rosalind', 'Okafor', 'rosalind_o', 'Fairhaven', 'Tobias', 'Wren', '4471'],
  ],
  [
    'video.mixed.fr.txt',
    ['AirBretonnia', 'Air Bretonnia'],
    5,
    [
      'Sylvie',
      'SYLVIE',
      'sylvie',
      'Marchetti',
      'MARCHETTI',
      'marchetti',
      'Blum',
      'Léonard',
      'Kowalczyk',
      'Arcy',
      'Thuy',
    ],
  ],
  [
    'mails.quoted.en.txt',
    ['Hearthstone Homes', 'hearthstone'],
    1,
    ['Oluwaseun', 'Adebayo', 'Clarke', 'Haversham', 'Temi', 'Joanna', 'Pryce', 'QQ 12', '12345678', 'Giles', 'Mistry'],
  ],
];

describe.each(THREADS)('%s', (name, ours, count, gone) => {
  const findings = find(name, ...ours);
  const made = draft(findings);

  test('every message is found, and nothing of what names anybody is left', () => {
    expect(made.posts).toHaveLength(count);
    const whole = JSON.stringify(made);
    expect(gone.filter((each) => whole.includes(each))).toEqual([]);
  });

  test('it is a draft: only what a person must write is missing', () => {
    const reading = parseScenario(JSON.stringify(made));
    const keys = new Set(reading.problems.filter(({ severity }) => severity === 'error').map(({ key }) => key));
    expect([...keys].filter((key) => key !== 'missing' && key !== 'too-few' && key !== 'no-decisions')).toEqual([]);
    for (const gap of ['title', 'summary', 'briefing', 'lesson']) {
      expect(reading.problems).toContainEqual(expect.objectContaining({ key: 'missing', path: [gap] }));
    }
  });

  test('the same paste gives the same draft', () => {
    expect(draft(find(name, ...ours))).toEqual(made);
  });
});

describe('what the draft says', () => {
  test('times count from the first message, comments hang under what they comment on', () => {
    const { posts, people } = draft(find('microblog.en.txt', 'Talbot Biscuits', 'Talbot'));
    expect(posts.map(({ when }) => when)).toEqual(['0:00', '1:00', '1:48']);
    expect(posts.map(({ re }) => re)).toEqual([undefined, 'post-1', undefined]);
    expect(posts.map(({ kind }) => kind)[0]).toBe('complaint');
    expect(posts.every(({ on }) => on === 'pepia')).toBe(true);
    expect(people[2]?.role).toBe('journalist');
    expect(people[0]?.followers).toBeGreaterThan(people[1]?.followers ?? 0);
  });

  test('midnight is the next day, and the weekday is that of the date', () => {
    const { posts, startsAt } = draft(find('messenger.fr.txt'));
    expect(startsAt).toBe('18:45');
    expect(posts.map(({ when }) => when)).toEqual(['0:00', '0:02', '0:18', '5:13', '5:20']);
    expect(draft(find('mails.fr.txt')).weekday).toBe(1);
  });

  test('what the brand answered then is an answer to choose, with its strategy still to say', () => {
    const { posts } = draft(find('mails.fr.txt', 'Meubles Castan'));
    expect(posts[0]?.replies).toEqual([{ id: 'then-1', text: expect.stringContaining('la garantie ne couvre pas') }]);
  });

  test('a person keeps one name: in texts, shouted, in small letters, with an ’s, in hashtags, in handles', () => {
    const findings = find('transcript.en.txt', 'Pramley');
    const { people, posts } = draft(findings);
    const [first = ''] = people[0]?.name.split(' ') ?? [];
    expect(posts[1]?.text).toContain(first.toUpperCase());
    const lower = find('messenger.en.txt', 'GlenBus');
    const boss = [...lower.subjects.values()].find(({ found }) => found === 'Callum')?.replacement ?? '';
    const texts = draft(lower).posts.map(({ text }) => text);
    expect(texts[2]).toContain(boss);
    expect(texts[3]).toContain(boss.toLowerCase());
    const tagged = find('professional.fr.txt', 'Altiméca');
    const fired = [...tagged.subjects.values()].find(({ found }) => found === 'Stéphanie')?.replacement ?? '';
    expect(draft(tagged).hashtag).toBe(`#TousAvec${fired.replaceAll('-', '')}`);
    const genitive = find('microblog.en.txt', 'Talbot');
    const harriet = [...genitive.subjects.values()].find(({ found }) => found === 'Harriet')?.replacement ?? '';
    expect(draft(genitive).posts[1]?.text).toContain(`${harriet}'s not the only one`);
  });

  test('a word that is also a name stays a word', () => {
    const { posts } = draft(find('social.fr.txt', 'Lantier'));
    expect(posts[2]?.text).toContain('La pierre devant la boutique');
    expect(posts[3]?.text).not.toContain('Pierre');
  });

  test('silences of days are shortened, and that is said', () => {
    const pasted = readThread('Ada Low · 1 March 2024\nFirst\n\nBo Ray · 20 March 2024\nSecond');
    const { document, compressed } = draftOf(findSubjects(pasted, { ours: [], renamed: '', also: [] }), {
      choices: new Map(),
      on: 'trombi',
    });
    expect(compressed).toBe(true);
    expect((document as unknown as Draft).posts[1]?.when).toBe('8:00');
  });
});

describe('the trainer decides', () => {
  const findings = find('microblog.fr.txt', 'Biscuiterie Talbot');
  const idOf = (found: string) => [...findings.subjects.values()].find((subject) => subject.found === found)?.id ?? '';
  const said = (choices: ReadonlyMap<string, { kept: true } | { to: string }>) =>
    findings.posts.map(({ text }) => textOf(text, findings.subjects, choices)).join('\n');

  test('a replacement can be another, everywhere at once, handles too', () => {
    const choices = new Map([[idOf('Capucine'), { to: 'Zoé' }]]);
    expect(said(choices)).toContain('#JusticePourZoé');
    expect(said(choices)).toMatch(/^zoé /m);
    const { document } = draftOf(findings, { choices, on: 'pepia' });
    expect((document as unknown as Draft).people[0]?.handle).toMatch(/^@zoe_/);
  });

  test('a replacement can be taken back', () => {
    expect(said(new Map([[idOf('Carrefour'), { kept: true }]]))).toContain('chez Carrefour');
  });

  test('what the machine missed can be added; what it doubts is listed', () => {
    const pasted = readThread('Ada Low: We saw Brendwald near Quimper, the mayor knows. 4 500 € gone');
    const before = findSubjects(pasted, { ours: [], renamed: '', also: [] });
    expect(before.doubts.map(({ kind, found }) => `${kind} ${found}`)).toEqual([
      'name Brendwald',
      'place Quimper',
      'job mayor',
      'number 4 500 €',
    ]);
    const after = findSubjects(pasted, { ours: [], renamed: '', also: [{ found: 'Brendwald', kind: 'surname' }] });
    expect(textOf(after.posts[0]?.text ?? [], after.subjects, new Map())).not.toContain('Brendwald');
  });

  test('the brand is called what the trainer says', () => {
    const renamed = findSubjects(read('microblog.fr.txt'), {
      ours: ['Biscuiterie Talbot'],
      renamed: 'Les Palets d’Arz',
      also: [],
    });
    expect(draft(renamed).brand.name).toBe('Les Palets d’Arz');
    expect(JSON.stringify(draft(renamed))).toContain('@les_palets_d_arz');
    expect(JSON.stringify(draft(renamed))).toContain('#LesPaletsDArz');
  });
});
