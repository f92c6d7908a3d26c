import ical, { ICalAlarmType } from 'ical-generator';

export interface Appointment {
  /** The same for the same appointment: a calendar that has it already moves it instead of writing it twice. */
  readonly id: string;
  readonly at: Date;
  readonly minutes: number;
  readonly title: string;
  readonly description: string;
  readonly address: string;
}

/** A calendar file (RFC 5545). Its times are those of the wall, wherever one is by then. */
export function printCalendar(name: string, appointments: readonly Appointment[], now: Date): string {
  const calendar = ical({ name, prodId: { company: 'Sang-froid', product: 'Sang-froid' } });
  for (const { id, at, minutes, title, description, address } of appointments) {
    calendar.createEvent({
      id: `${id}@sang-froid`,
      stamp: now,
      start: asWritten(at),
      end: asWritten(new Date(at.getTime() + minutes * 60_000)),
      floating: true,
      summary: title,
      description,
      url: address,
      alarms: [{ type: ICalAlarmType.display, triggerBefore: 0, description: title }],
    });
  }
  // The last line is ended like the others.
  return `${calendar.toString()}\r\n`;
}

/** The library writes a floating time from the date's UTC fields; ours is the device's own. */
const asWritten = (at: Date): Date => new Date(at.getTime() - at.getTimezoneOffset() * 60_000);
