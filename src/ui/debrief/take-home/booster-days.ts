/** When what was learnt is looked at again: each time a little later than one would forget it. */
const AFTER_DAYS = [3, 10, 30] as const;
const HOUR = 10;

/** Ten in the morning, three, ten and thirty days from now; on Monday, where it would be a weekend. */
export function boosterDays(now: Date): Date[] {
  return AFTER_DAYS.map((days) => {
    const day = new Date(now.getFullYear(), now.getMonth(), now.getDate() + days, HOUR);
    const untilMonday = { 6: 2, 0: 1 }[day.getDay()] ?? 0;
    day.setDate(day.getDate() + untilMonday);
    return day;
  });
}
