import type { Place } from '../../crisis/vocabulary.ts';
import { type Flaw, type Path, warning } from '../problem.ts';
import type { Scenario, ScenarioText } from '../schema.ts';
import { texts } from './walk.ts';

/** How long a message may be, in characters, before nobody would have written it there, or would read it. */
const LONGEST: Readonly<Record<Place, number>> = {
  // A microblog: real ones stopped at 140, then 280; ours leaves a little air.
  pepia: 320,
  // A social network folds what is longer than about this behind “read more”.
  trombi: 500,
  // Under a video: two lines show, the rest is folded.
  bobine: 320,
  // The beginning of an article, as a feed shows it.
  blogs: 700,
  press: 600,
  // A colleague types on a phone, between two meetings.
  cell: 320,
  // A mail: a screen of it.
  inbox: 800,
};

/** Everything else that has to fit somewhere, in characters. */
const LONGEST_OTHER = {
  // One line of the library and of the debrief.
  title: 70,
  // A headline, as a search engine shows it.
  headline: 110,
  // Two lines on a library card.
  summary: 240,
  // One line of the triage card.
  bio: 110,
  // A passer-by's word, in the crowd.
  chatter: 160,
} as const;

/** Parts of the file whose texts all stand in one place; elsewhere the field says it. */
const PLACES_OF: Readonly<Record<string, keyof typeof LONGEST_OTHER>> = { chatter: 'chatter', search: 'headline' };

/** Texts longer than the place they stand in has room for. */
export function lengths(scenario: Scenario): Flaw[] {
  return [
    ...scenario.posts.flatMap(({ on, text, replies }, index) => {
      const maximum = LONGEST[on];
      return [
        ...tooLong(text, ['posts', index, 'text'], 'post-too-long', maximum, { on }),
        ...replies.flatMap((option, place) =>
          tooLong(option.text, ['posts', index, 'replies', place, 'text'], 'reply-too-long', maximum, { on }),
        ),
      ];
    }),
    ...[...texts(scenario)].flatMap(({ path, text }) => {
      const field = String(path.findLast((part) => typeof part === 'string'));
      const place = PLACES_OF[String(path[0])] ?? field;
      if (!Object.hasOwn(LONGEST_OTHER, place)) return [];
      return tooLong(text, path, 'long-for-its-place', LONGEST_OTHER[place as keyof typeof LONGEST_OTHER], { field });
    }),
  ];
}

function tooLong(
  text: ScenarioText,
  path: Path,
  key: 'post-too-long' | 'reply-too-long' | 'long-for-its-place',
  maximum: number,
  params: Flaw['params'],
): Flaw[] {
  const versions =
    typeof text === 'string'
      ? [{ path, text }]
      : ['fr' as const, 'en' as const].map((language) => ({ path: [...path, language], text: text[language] }));
  const [longest] = versions.toSorted((a, b) => b.text.length - a.text.length);
  return longest && longest.text.length > maximum
    ? [warning(longest.path, key, { ...params, count: longest.text.length, maximum })]
    : [];
}
