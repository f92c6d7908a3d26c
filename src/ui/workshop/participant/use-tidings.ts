import { useEffect, useRef } from 'preact/hooks';
import type { Scenario } from '../../../scenario/schema.ts';
import type { Entry } from '../../../workshop/entry.ts';
import { useLanguage } from '../../language.ts';
import { announce, toast } from '../../parts/Announcer.tsx';
import { deedOf } from './deed.ts';
import { mineIn, usePlace, whyNot } from './use-place.ts';

/** What others did just now, shown for a moment and said: the facilitator’s words and pauses, the team’s doings. */
export function useTidings(scenario: Scenario | undefined): void {
  const { connection } = usePlace();
  const speech = useLanguage();
  const now = useRef({ scenario, speech });
  now.current = { scenario, speech };
  useEffect(() => {
    // What was there before is no news.
    let heard = connection.store.getState().entries;
    const listen = () => {
      const { entries } = connection.store.getState();
      if (entries === heard) return;
      const isMore = entries.length > heard.length && entries[heard.length - 1] === heard.at(-1);
      const fresh = isMore ? entries.slice(heard.length) : [];
      heard = entries;
      for (const entry of fresh) tell(entry);
    };
    const tell = (entry: Entry) => {
      const { t } = now.current.speech;
      const { workshop, seat } = connection.store.getState();
      const mine = mineIn(workshop, seat);
      if (!mine) return;
      const name = (id: string) => mine.workshop.seats.get(id)?.name ?? '';
      const deed = (action: Parameters<typeof deedOf>[0]) =>
        now.current.scenario ? deedOf(action, now.current.scenario, now.current.speech).says : '';
      switch (entry.type) {
        case 'told':
          if (entry.by === undefined) toast(t('workshop:tidings.told', { text: start(entry.text) }), 'calm');
          else if (entry.by !== seat) {
            toast(t('workshop:tidings.said', { name: name(entry.by), text: start(entry.text) }));
          }
          break;
        case 'started':
          announce(t('workshop:tidings.started'));
          break;
        case 'paused':
          announce(t('workshop:tidings.paused'));
          break;
        case 'resumed':
          announce(t('workshop:tidings.resumed'));
          break;
        case 'ended':
          announce(t('workshop:tidings.ended'));
          break;
        case 'acted':
          if (entry.by !== seat && entry.action.type !== 'triage') {
            toast(t('workshop:tidings.acted', { name: name(entry.by), what: deed(entry.action) }));
          } else if (entry.proposal !== undefined) {
            toast(t('workshop:tidings.agreed', { what: deed(entry.action) }), 'calm');
          }
          break;
        case 'proposed':
          toast(
            t(entry.by === seat ? 'workshop:tidings.mine-proposed' : 'workshop:tidings.proposed', {
              name: name(entry.by),
              what: deed(entry.action),
            }),
            entry.by === seat ? 'plain' : 'warn',
          );
          break;
        case 'declined':
          if (entry.refusal) toast(t('workshop:tidings.impossible'), 'warn');
          else if (entry.by !== seat) {
            toast(t('workshop:tidings.declined', { name: name(entry.by), why: entry.why }), 'warn');
          }
          break;
        case 'placed':
          if (entry.seat === seat) toast(t('workshop:tidings.placed'));
      }
    };
    const stops = [
      connection.store.subscribe(listen),
      connection.onAnswer((command, outcome) => {
        // Acts: see useUndone, for a session may have asked again.
        if ((command.type === 'wait' || command.type === 'finish') && outcome.is !== 'done') {
          toast(whyNot(outcome, now.current.speech.t), 'warn');
        }
      }),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }, [connection]);
}

const GLANCE = 120;

/** As much as one reads in passing; all of it is in the drawer. */
function start(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > GLANCE ? `${line.slice(0, GLANCE)}…` : line;
}
