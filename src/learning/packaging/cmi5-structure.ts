import type { ScenarioText } from '../../scenario/schema.ts';
import { TONGUES } from '../../scenario/tongues.ts';
import { oneLine } from '../limits.ts';
import { type Order, PAGE } from './order.ts';
import { xml } from './xml.ts';

/**
 * `cmi5.xml`: the course and its one assignable unit. It is satisfied once the crisis has been played to its end;
 * whether it was also passed is told apart.
 */
export function cmi5Structure({ course, scenario, tongue }: Order): string {
  const inLanguages = (text: ScenarioText): string =>
    (typeof text === 'string' ? [{ tongue, text }] : TONGUES.map((each) => ({ tongue: each, text: text[each] })))
      .map((each) => `<langstring lang="${each.tongue}">${xml(oneLine(each.text))}</langstring>`)
      .join('');
  const id = xml(scenario.id);
  const said = `<title>${inLanguages(scenario.title)}</title>
    <description>${inLanguages(scenario.summary)}</description>`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<courseStructure xmlns="https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd">
  <course id="urn:sang-froid:course:${id}">
    ${said}
  </course>
  <au id="urn:sang-froid:crisis:${id}" moveOn="CompletedOrPassed" masteryScore="${course.mastery / 100}" launchMethod="AnyWindow" activityType="http://adlnet.gov/expapi/activities/simulation">
    ${said}
    <url>${PAGE}</url>
  </au>
</courseStructure>
`;
}
