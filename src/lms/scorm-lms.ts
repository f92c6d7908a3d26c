import { createStore, type StoreApi } from 'zustand/vanilla';
import { tongueNamed } from '../learning/course.ts';
import type { ScormEdition, ScormValue } from '../learning/scorm.ts';
import type { Tongue } from '../scenario/tongues.ts';
import { type End, type FoundLms, type Leaving, type Lms, type LmsState, type Place, patience } from './lms.ts';
import { findApi, type ScormApi } from './scorm-api.ts';

/** A platform that speaks SCORM, if one is to be found. */
export function openScorm(window: Window, edition: ScormEdition): FoundLms {
  const api = findApi(window, edition);
  if (!api) return undefined;
  return isTrue(api.call('Initialize', '')) || isOpen(api, edition) ? new ScormLms(api, edition) : 'closed';
}

/** Some platforms have opened the session themselves, and say no to a second opening: then it answers questions. */
function isOpen(api: ScormApi, { elements }: ScormEdition): boolean {
  api.call('GetValue', elements.bookmark);
  // An element that has no value yet.
  return ['0', '403'].includes(api.call('GetLastError'));
}

/** A value the platform does not know, or not as we write it (both editions number these alike): it never will take it. */
const isForGood = (error: string): boolean => /^(201|4\d\d)$/.test(error);

const isTrue = (answer: string): boolean => answer === 'true' || answer === '1';

class ScormLms implements Lms {
  readonly store: StoreApi<LmsState> = createStore<LmsState>(() => ({ status: 'up-to-date' }));
  readonly language: Tongue | undefined;
  readonly mastery: number | undefined;
  readonly mode: Lms['mode'];
  readonly bookmark: string;
  readonly bookmarkRoom: number;
  private readonly api: ScormApi;
  private readonly edition: ScormEdition;
  private readonly objectives: readonly string[];
  private readonly interactions: number;
  /** What the platform has not taken yet, in order, and what it has. */
  private readonly waiting = new Map<string, ScormValue>();
  private readonly taken = new Map<string, string>();
  /** What it needs to know and refuses for good. */
  private readonly refused = new Set<string>();
  private told = false;
  private leaving = false;
  private tries = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(api: ScormApi, edition: ScormEdition) {
    this.api = api;
    this.edition = edition;
    const { elements } = edition;
    const mode = this.get(elements.mode);
    this.mode = mode === 'browse' || mode === 'review' ? mode : 'normal';
    this.language = tongueNamed(this.get(elements.language));
    this.mastery = edition.masteryIn(this.get(elements.mastery));
    this.bookmark = this.get(elements.bookmark);
    this.bookmarkRoom = edition.bookmarkRoom;
    this.objectives = Array.from({ length: this.count('cmi.objectives') }, (_, index) =>
      this.get(`cmi.objectives.${index}.id`),
    );
    this.interactions = this.count('cmi.interactions');
  }

  keep(place: Place, now: boolean): void {
    if (this.told) return;
    this.putPlace(place);
    if (now) this.flush();
    else this.offer();
  }

  tell({ toldBookmark, seconds, ...end }: End): void {
    if (this.told) return;
    this.told = true;
    const { objectives, interactions } = this;
    // Everything in one commit: either all of it has arrived, or the run is found again before its end.
    this.put([
      ...this.edition.over({ ...end, objectives, interactions }),
      ...this.standing(toldBookmark, seconds.session, false),
    ]);
    this.flush();
  }

  leave({ seconds, place, asked }: Leaving): void {
    if (this.store.getState().status === 'left') return;
    this.leaving = true;
    const isTracked = this.mode === 'normal';
    if (place) this.putPlace(place);
    else if (isTracked) this.put(this.edition.leaving({ seconds: seconds.session, again: false }));
    // The window is the platform's, which may then close it or go back to its own page.
    if (asked && this.edition.version === '2004') {
      this.put([{ element: 'adl.nav.request', value: place || !isTracked ? 'suspendAll' : 'exitAll' }]);
    }
    this.flush();
    // What is not kept yet may be soon; but a page that goes away cannot wait.
    if (!asked) this.end();
  }

  private end(): void {
    if (this.store.getState().status === 'left') return;
    clearTimeout(this.timer);
    this.api.call('Finish', '');
    this.store.setState({ status: 'left' });
  }

  private putPlace(place: Place): void {
    this.put([...this.edition.underway(place), ...this.standing(place.bookmark, place.seconds.session, true)]);
  }

  private standing(bookmark: string, seconds: number, again: boolean): readonly ScormValue[] {
    const kept: ScormValue = { element: this.edition.elements.bookmark, value: bookmark, need: true };
    // Said every time: of a tab that is killed, the platform knows what it was told last.
    return [kept, ...this.edition.leaving({ seconds, again })];
  }

  private put(values: readonly ScormValue[]): void {
    for (const value of values) {
      if (this.taken.get(value.element) === value.value) this.waiting.delete(value.element);
      else this.waiting.set(value.element, value);
    }
  }

  /** Gives the platform all that waits; it stays on the page until it is committed. */
  private offer(): void {
    for (const [element, { value, need }] of this.waiting) {
      const isTaken = isTrue(this.api.call('SetValue', element, value));
      const isRefused = !isTaken && need && isForGood(this.api.call('GetLastError'));
      if (isTaken) this.taken.set(element, value);
      if (isRefused) this.refused.add(element);
      else this.refused.delete(element);
      if (isTaken || isRefused || !need) this.waiting.delete(element);
    }
  }

  private flush(): void {
    if (this.store.getState().status === 'left') return;
    clearTimeout(this.timer);
    this.offer();
    // Whatever it would not take: the rest must not be lost with it.
    const isKept = isTrue(this.api.call('Commit', ''));
    if (!isKept || this.waiting.size > 0) {
      this.timer = setTimeout(() => this.flush(), patience(this.tries++));
      this.store.setState({ status: 'trying' });
      return;
    }
    this.tries = 0;
    if (this.leaving) this.end();
    else this.store.setState({ status: this.refused.size > 0 ? 'refused' : 'up-to-date' });
  }

  private get(element: string): string {
    return this.api.call('GetValue', element);
  }

  private count(list: string): number {
    const count = Number(this.get(`${list}._count`));
    return Number.isInteger(count) && count > 0 ? count : 0;
  }
}
