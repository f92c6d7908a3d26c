import { leversOf, RULEBOOK } from '../../rules/rulebook.ts';
import type { Scenario } from '../../scenario/schema.ts';
import type { Session } from '../../session/session.ts';
import { FeedModel } from './feed-model.ts';
import { FeedPlace } from './feed-place.ts';
import type { Play } from './play-context.ts';
import { indexScenario } from './scenario-index.ts';
import { VoiceWords } from './voice-words.ts';

/** All that the feed, the map and the panels share of a run, made once for it. */
export function tableOf(session: Session, scenario: Scenario): Omit<Play, 'chatter' | 'replayed' | 'open'> {
  const index = indexScenario(scenario);
  const { minutes, preparedCell, preparedFaq } = leversOf(RULEBOOK);
  return {
    session,
    index,
    model: new FeedModel(index),
    place: new FeedPlace(index),
    words: new VoiceWords(scenario.chatter, scenario.brand.name, scenario.hashtag),
    minutes,
    cellSpeed: preparedCell,
    faqSpeed: preparedFaq,
  };
}
