import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { type CourseFormat, FORMATS, parseCourse, tongueNamed } from '../../src/learning/course.ts';
import type { Order } from '../../src/learning/packaging/order.ts';
import { packCourse, parseFileList } from '../../src/learning/packaging/pack.ts';
import { POLICY_IN_PAGE } from '../../src/room/policy.ts';
import { SMALL, smallScenario } from '../scenario/small.ts';
import { LONG } from '../support/long.ts';
import { all, parseXml } from '../support/xml.ts';

const PAGE = `<!doctype html>
<html lang="fr">
  <head>
    <meta charset="utf-8" />
    ${POLICY_IN_PAGE}
    <link rel="manifest" href="./manifest.webmanifest" />
    <title>Sang-froid</title>
    <script type="module" crossorigin src="./assets/index-a.js"></script>
  </head>
  <body><div id="app"></div></body>
</html>`;
const GAME = new Map([
  ['index.html', strToU8(PAGE)],
  ['assets/index-a.js', strToU8('import "./b.js";')],
  ['assets/ping-c.mp3', new Uint8Array(5000)],
]);

const orderFor = (format: CourseFormat, scenario: Partial<Order['scenario']> = {}): Order => ({
  course: { format, mastery: 60 },
  scenario: { ...smallScenario(), ...scenario },
  source: SMALL,
  tongue: 'en',
});
const unpacked = (order: Order) => {
  const files = unzipSync(packCourse(order, GAME));
  return { files, text: (name: string) => strFromU8(files[name] ?? new Uint8Array()) };
};

describe.each(['scorm12', 'scorm2004'] as const)('%s: the manifest', (format) => {
  const { files, text } = unpacked(orderFor(format));
  const manifest = parseXml(text('imsmanifest.xml'));

  test('stands first in the package and names every other file, once', () => {
    expect(Object.keys(files)[0]).toBe('imsmanifest.xml');
    const named = all(manifest, 'file').map(({ attributes }) => attributes.href);
    expect(named).toEqual(
      Object.keys(files)
        .filter((name) => name !== 'imsmanifest.xml')
        .sort(),
    );
  });

  test('has one activity, which opens the page, with its pass mark', () => {
    const [resource] = all(manifest, 'resource');
    const [item] = all(manifest, 'item');
    expect(resource?.attributes).toMatchObject({ href: 'index.html', type: 'webcontent' });
    expect(resource?.attributes[format === 'scorm12' ? 'adlcp:scormtype' : 'adlcp:scormType']).toBe('sco');
    expect(item?.attributes.identifierref).toBe(resource?.attributes.identifier);
    const mark = format === 'scorm12' ? 'adlcp:masteryscore' : 'imsss:minNormalizedMeasure';
    expect(all(manifest, mark).map((each) => each.text)).toEqual([format === 'scorm12' ? '60' : '0.6']);
    expect(all(manifest, 'schemaversion')[0]?.text).toBe(format === 'scorm12' ? '1.2' : '2004 4th Edition');
  });

  test('declares every prefix it uses, and names what XML takes for a name', () => {
    const prefixes = new Set(
      [...text('imsmanifest.xml').matchAll(/[<\s](\w+):\w+[\s>=]/g)].map(([, prefix]) => prefix),
    );
    for (const prefix of prefixes)
      if (prefix !== 'xmlns') expect(manifest.attributes).toHaveProperty(`xmlns:${prefix}`);
    for (const { attributes } of [manifest, ...all(manifest, 'item'), ...all(manifest, 'organization')]) {
      expect(attributes.identifier).toMatch(/^[A-Za-z_][\w.-]*$/);
    }
  });
});

test('cmi5: the structure has one unit, in both languages, with its pass mark', () => {
  const { files, text } = unpacked(orderFor('cmi5'));
  expect(Object.keys(files)[0]).toBe('cmi5.xml');
  const structure = parseXml(text('cmi5.xml'));
  const [au] = all(structure, 'au');
  expect(au?.attributes).toMatchObject({ masteryScore: '0.6', moveOn: 'CompletedOrPassed' });
  expect(au?.children.map(({ name }) => name)).toEqual(['title', 'description', 'url']);
  expect(all(structure, 'langstring').map(({ attributes }) => attributes.lang)).toEqual(
    Array(4).fill(['fr', 'en']).flat(),
  );
  expect(all(structure, 'url')[0]?.text).toBe('index.html');
});

test.each(FORMATS)('%s: the page is marked, keeps its policy, and installs nothing', (format) => {
  const page = unpacked(orderFor(format)).text('index.html');
  expect(page).toContain('<meta name="sang-froid-course" content="course.json" />');
  expect(page).not.toContain('rel="manifest"');
  const policy = /Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1] ?? '';
  expect(policy).toContain("script-src 'self'");
  expect(/connect-src ([^;]*)/.exec(policy)?.[1]).toBe(format === 'cmi5' ? "'self' https: http:" : "'self'");
});

test('the same order gives the same bytes', () => {
  expect(packCourse(orderFor('scorm12'), GAME)).toEqual(packCourse(orderFor('scorm12'), GAME));
});

test('titles may hold anything', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), fc.constantFrom(...FORMATS), (noise, format) => {
      const title = `"L’été" <b>&amp; ]]> ' ${noise}`;
      const { text } = unpacked(orderFor(format, { title: { fr: title, en: title }, summary: title }));
      const structure = parseXml(text(format === 'cmi5' ? 'cmi5.xml' : 'imsmanifest.xml'));
      const said = all(structure, format === 'cmi5' ? 'langstring' : 'title')[0]?.text;
      expect(said).toContain('"L’été" <b>&amp; ]]> \'');
      expect(text('index.html').match(/<title>[^<]*<\/title>/g)).toHaveLength(1);
    }),
    { numRuns: LONG ? 500 : 30 },
  );
});

test('only files of the game’s own folder can be on its list', () => {
  expect(parseFileList('["assets/a-b.js","index.html"]')).toEqual(['assets/a-b.js', 'index.html']);
  for (const list of [
    '["index.html","../secret"]',
    '["index.html","/etc/passwd"]',
    '["a.js"]',
    '{}',
    '<!doctype html>',
  ]) {
    expect(parseFileList(list)).toBeUndefined();
  }
});

test('a package says what it is; what does not is none', () => {
  expect(parseCourse('{"format":"cmi5","mastery":50,"language":"fr"}')).toEqual({
    format: 'cmi5',
    mastery: 50,
    language: 'fr',
  });
  expect(parseCourse('{"format":"cmi5","mastery":50,"language":"pt-BR"}')).toHaveProperty('language', 'pt-BR');
  const tampered = '{"format":"cmi5","mastery":50,"language":"\\"><script>"}';
  for (const text of ['', 'null', '{}', '{"format":"aicc","mastery":5}', '{"format":"cmi5","mastery":500}', tampered]) {
    expect(parseCourse(text), text).toBeUndefined();
  }
});

test('a learner’s language is known under its usual names', () => {
  expect(['fr', 'fr-CA', 'French', 'Français', 'en_GB', 'English (UK)', 'de-DE', ''].map(tongueNamed)).toEqual([
    ...['fr', 'fr', 'fr', 'fr', 'en', 'en', undefined, undefined],
  ]);
});
