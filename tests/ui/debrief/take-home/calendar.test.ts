import { describe, expect, test } from 'vitest';
import { boosterDays } from '../../../../src/ui/debrief/take-home/booster-days.ts';
import { type Appointment, printCalendar } from '../../../../src/ui/debrief/take-home/calendar.ts';

const DAY = 86_400_000;

describe('the days of the boosters', () => {
  test('three, ten and thirty days on, at ten; on Monday where that is a weekend', () => {
    // A Thursday in the evening: in three days it is Sunday, in thirty Saturday.
    const days = boosterDays(new Date(2026, 10, 26, 22, 30));
    expect(days).toEqual([new Date(2026, 10, 30, 10), new Date(2026, 11, 7, 10), new Date(2026, 11, 28, 10)]);
  });

  test('whatever the day, they are working days, in order, and never sooner', () => {
    for (let n = 0; n < 400; n++) {
      const today = new Date(2027, 0, 1 + n, 12);
      const days = boosterDays(today);
      expect(days.every((day) => day.getDay() % 6 !== 0 && day.getHours() === 10 && day.getMinutes() === 0)).toBe(true);
      days.forEach((day, index) => {
        const after = Math.round((day.getTime() - new Date(2027, 0, 1 + n, 10).getTime()) / DAY);
        expect(after - ([3, 10, 30][index] ?? 0)).toBeOneOf([0, 1, 2]);
      });
    }
  });
});

const TITLE = 'Sang-froid, trois minutes : Répondre, toujours ; ou pas \\ du tout';
const DESCRIPTION = `Répondez à chaque préoccupation, pas forcément à chaque message : une bonne réponse publique peut en couvrir plusieurs.\n\nhttp://127.0.0.1:4173/#/booster/always-answer/1 ${'🔥'.repeat(40)}`;

const appointment = (id: string, day: number): Appointment => ({
  id,
  at: new Date(2026, 10, day, 10),
  minutes: 3,
  title: TITLE,
  description: DESCRIPTION,
  address: 'http://127.0.0.1:4173/#/booster/always-answer/1',
});

const printed = (now = new Date(2026, 10, 23)) =>
  printCalendar('Sang-froid', [appointment('one', 26), appointment('two', 30)], now);

/** A small reader of RFC 5545: unfolds, and gives each component its properties. */
function read(text: string) {
  const components: { readonly name: string; readonly properties: Map<string, string> }[] = [];
  const open: (typeof components)[number][] = [];
  for (const line of text.replaceAll('\r\n ', '').split('\r\n').slice(0, -1)) {
    const [, name = '', value = ''] = /^([A-Z-]+)(?:;[^:]*)?:(.*)$/.exec(line) ?? [];
    if (name === 'BEGIN') open.push({ name: value, properties: new Map() });
    else if (name === 'END') components.push(open.pop() as (typeof components)[number]);
    else
      open.at(-1)?.properties.set(
        name,
        value.replace(/\\([\\;,n])/g, (_, c) => (c === 'n' ? '\n' : c)),
      );
  }
  expect(open).toEqual([]);
  return (name: string) => components.filter((each) => each.name === name).map(({ properties }) => properties);
}

describe('the calendar file', () => {
  test('its lines are as the norm wants them: ended by CRLF, at most 75 octets, no letter cut in two', () => {
    const text = printed();
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    const octets = text.split('\r\n').map((line) => new TextEncoder().encode(line).length);
    expect(Math.max(...octets)).toBeLessThanOrEqual(75);
    expect(text).not.toContain('\ufffd');
  });

  test('a calendar reads what was meant, at the wall’s own time, with its alarm', () => {
    const components = read(printed());
    const [first, second] = components('VEVENT');
    expect(components('VEVENT')).toHaveLength(2);
    expect(components('VALARM').map((alarm) => alarm.get('ACTION'))).toEqual(['DISPLAY', 'DISPLAY']);
    expect(first?.get('SUMMARY')).toBe(TITLE);
    expect(first?.get('DESCRIPTION')).toBe(DESCRIPTION);
    expect(first?.get('URL')).toBe('http://127.0.0.1:4173/#/booster/always-answer/1');
    expect(first?.get('DTSTART')).toBe('20261126T100000');
    expect(first?.get('DTEND')).toBe('20261126T100300');
    expect(second?.get('DTSTART')).toBe('20261130T100000');
    expect(first?.get('DTSTAMP')).toMatch(/^\d{8}T\d{6}Z$/);
    const [calendar] = components('VCALENDAR');
    expect(calendar?.get('VERSION')).toBe('2.0');
    expect(calendar?.get('PRODID')).toContain('Sang-froid');
  });

  test('the same appointment keeps its name, so that it is moved and not written twice', () => {
    const names = (text: string) => read(text)('VEVENT').map((event) => event.get('UID'));
    expect(names(printed())).toEqual(['one@sang-froid', 'two@sang-froid']);
    expect(names(printed(new Date(2027, 0, 1)))).toEqual(names(printed()));
  });
});
