/// <reference path="../../../src/ui/virtual-library.d.ts" />

import { library } from 'virtual:library';
import { render } from 'preact';
import { useState } from 'preact/hooks';
import { i18n, startI18n } from '../../../src/i18n/i18n.ts';
import type { Language } from '../../../src/i18n/language.ts';
import { RULEBOOK } from '../../../src/rules/rulebook.ts';
import type { Scenario } from '../../../src/scenario/schema.ts';
import { LanguageContext } from '../../../src/ui/language.ts';
import { Page } from '../../../src/ui/shell/Page.tsx';
import '../../../src/ui/styles/tokens.css';
import '../../../src/ui/styles/base.css';
import { AfterRound } from '../../../src/ui/workshop/results/AfterRound.tsx';
import { Debriefs } from '../../../src/ui/workshop/results/Debriefs.tsx';
import { GroupCard } from '../../../src/ui/workshop/results/GroupCard.tsx';
import { PrivacyNote } from '../../../src/ui/workshop/results/PrivacyNote.tsx';
import { PARTS, type ShownRound } from '../../../src/ui/workshop/results/shown.ts';
import { assessor } from '../../../src/workshop/assess.ts';
import type { JuryItem } from '../../../src/workshop/entry.ts';
import { groupStanding } from '../../../src/workshop/progress.ts';
import type { Jury } from '../../../src/workshop/workshop.ts';
import { givenEntrants } from '../../support/entrants.ts';

/**
 * The pages after a round, shown with runs that were really played. The address says which: `count`, `rounds`, `part`,
 * `big`, `hidden`, `lang`, and `show=group|note` for what stands on its own.
 */
const asked = new URLSearchParams(location.search);
const language: Language = asked.get('lang') === 'en' ? 'en' : 'fr';
const count = Number(asked.get('count') ?? 30);

async function given(id: string, first: number): Promise<ShownRound> {
  const scenario = (await library.find((entry) => entry.id === id)?.load()) as Scenario;
  return { scenario, entrants: givenEntrants(scenario, count, 7, first) };
}

/** Twenty people vote as people do: mostly alike, some against. */
function votes(items: readonly JuryItem[]): Jury['ratings'] {
  return new Map(
    items.map(({ id }, index) => [
      id,
      new Map(
        Array.from({ length: 20 }, (_, seat) => [
          `s${seat}`,
          1 + ((index * 2 + (seat % 7 === 0 ? 3 : 0) + (seat % 2)) % 5),
        ]),
      ),
    ]),
  );
}

function Room({ rounds }: { readonly rounds: readonly ShownRound[] }) {
  const [jury, setJury] = useState<Jury>();
  const part = PARTS.find((each) => each === asked.get('part'));
  const control = {
    jury,
    voters: 30,
    onOpen: (items: readonly JuryItem[]) => setJury({ items, ratings: votes(items), open: true, results: [] }),
    onClose: () =>
      setJury(
        (open) =>
          open && {
            ...open,
            open: false,
            results: open.items.map(({ id }) => ({
              item: id,
              counts: [1, 2, 3, 4, 5].map(
                (star) => [...(open.ratings.get(id)?.values() ?? [])].filter((each) => each === star).length,
              ),
            })),
          },
      ),
  };
  const nameOf = (id: string) => `Équipe ${Number(id.replace('team-', '')) + 1}`;
  return (
    <div class={asked.has('big') ? '' : 'wide'} style={asked.has('big') ? { padding: '0 3vw' } : {}}>
      <AfterRound
        rounds={rounds}
        big={asked.has('big')}
        jury={control}
        {...(part && { part })}
        {...(asked.has('hidden') && { nameOf })}
      />
    </div>
  );
}

async function start() {
  await startI18n(language);
  await i18n.loadNamespaces(['workshop-results', 'scorecard', 'rules']);
  document.documentElement.lang = language;
  document.documentElement.dataset.theme = asked.get('theme') ?? 'light';
  const app = document.getElementById('app') as HTMLElement;
  const rounds = [await given('coq-en-pantoufles', 0)];
  if (asked.get('rounds') === '2') rounds.push(await given('closing-time', 1));
  const show = asked.get('show');
  const assessed = (rounds[0]?.entrants ?? [])
    .slice(0, 12)
    .map(assessor(RULEBOOK))
    .filter((each) => each !== undefined);
  const group = groupStanding(assessed);
  const nothing = () => {};
  render(
    <LanguageContext.Provider value={language}>
      {show === 'note' ? (
        <PrivacyNote code="ABC234" onSettings={nothing} />
      ) : (
        <Debriefs mountSpread={async () => nothing} onSettings={nothing}>
          <Page title="After a round" name="results" onSettings={nothing}>
            <h1 class="visually-hidden">After a round</h1>
            {show === 'group' && group && assessed[6] ? (
              <div class="narrow" style={{ paddingTop: '1rem' }}>
                <GroupCard mine={assessed[6].scorecard} group={group} />
              </div>
            ) : (
              <Room rounds={rounds} />
            )}
          </Page>
        </Debriefs>
      )}
    </LanguageContext.Provider>,
    app,
  );
}

void start();
