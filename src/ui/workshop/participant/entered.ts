/** Rounds this tab has entered: after a reload one is back in the middle of it, not before its briefing. */
const KEY = 'sang-froid.entered';

export function hasEntered(place: string): boolean {
  try {
    return sessionStorage.getItem(KEY) === place;
  } catch {
    return false;
  }
}

export function noteEntered(place: string): void {
  try {
    sessionStorage.setItem(KEY, place);
  } catch {
    // The briefing is shown once more.
  }
}
