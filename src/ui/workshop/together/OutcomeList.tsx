import { useLanguage } from '../../language.ts';
import { Button } from '../../parts/Button.tsx';
import { Icon, type IconName } from '../../parts/Icon.tsx';
import type { Services } from '../../services.ts';
import { useStore } from '../../use-store.ts';
import type { OpenBoard, Outcome } from './board-store.ts';

type Tone = 'good' | 'plain' | 'bad';
const TONES: Readonly<Partial<Record<Outcome['what']['is'], Tone>>> = { added: 'good', again: 'plain', part: 'plain' };
const ICONS: Readonly<Record<Tone, IconName>> = { good: 'check', plain: 'info', bad: 'warning' };

/** What became of each code that came in: where it was, what it was, and what to do about it. */
export function OutcomeList({ board, services }: { readonly board: OpenBoard; readonly services: Services }) {
  const { t } = useLanguage();
  const outcomes = useStore(board.store, (state) => state.outcomes);
  return (
    <div class="outcomes">
      <div class="outcomes__lines" role="region" tabIndex={0} aria-label={t('together:outcome.title')}>
        <ul role="list" aria-live="polite">
          {gathered(outcomes).map(([outcome, ...more]) =>
            more.length === 0 ? (
              <Line key={outcome.key} outcome={outcome} board={board} services={services} />
            ) : (
              <Added key={more.at(-1)?.key} outcomes={[outcome, ...more]} />
            ),
          )}
        </ul>
      </div>
      {outcomes.length > 0 && (
        <Button look="quiet" size="s" icon="cross" onClick={board.forgetOutcomes}>
          {t('together:outcome.clear')}
        </Button>
      )}
    </div>
  );
}

/** Results added one after the other make one line. */
function gathered(outcomes: readonly Outcome[]): [Outcome, ...Outcome[]][] {
  const groups: [Outcome, ...Outcome[]][] = [];
  for (const outcome of outcomes) {
    const last = groups.at(-1);
    if (last && last[0].what.is === 'added' && outcome.what.is === 'added') last.push(outcome);
    else groups.push([outcome]);
  }
  return groups;
}

function Added({ outcomes }: { readonly outcomes: readonly Outcome[] }) {
  const { t, list } = useLanguage();
  const names = outcomes.flatMap(({ what }) => (what.is === 'added' ? [what.name] : []));
  return (
    <li class="outcomes__line outcomes__line--good">
      <Icon name={ICONS.good} />
      <p>{t('together:outcome.added-many', { count: names.length, names: list(names) })}</p>
    </li>
  );
}

/** The last code the camera saw, beside the camera; the list below says it aloud. */
export function LatestOutcome(props: { readonly board: OpenBoard; readonly services: Services }) {
  const latest = useStore(props.board.store, (state) => state.outcomes.find(({ whence }) => whence.from === 'camera'));
  return latest ? (
    <ul role="list" aria-hidden="true">
      <Line key={latest.key} outcome={latest} {...props} />
    </ul>
  ) : null;
}

interface LineProps {
  readonly outcome: Outcome;
  readonly board: OpenBoard;
  readonly services: Services;
}

function Line({ outcome, board, services }: LineProps) {
  const { t, say } = useLanguage();
  const { what, whence, begins } = outcome;
  const tone = TONES[what.is] ?? 'bad';
  const params = (): Record<string, unknown> => {
    if (what.is === 'part') return { missing: what.missing.map(String), count: what.count };
    if (what.is === 'other-seed') return { seed: what.seed, ours: board.kept.seed };
    if (what.is === 'other-scenario') {
      const entry = services.library.find(({ id }) => id === what.scenario);
      return { title: entry ? say(entry.title) : t('together:outcome.unknown-scenario'), seed: what.seed };
    }
    return 'name' in what ? { name: what.name } : {};
  };
  const where = t(`together:outcome.from.${whence.from}`, { ...whence });
  return (
    <li class={`outcomes__line outcomes__line--${tone}`}>
      <Icon name={ICONS[tone]} />
      <p>
        {tone === 'bad' && (
          <span class="outcomes__where">
            {where}
            {begins && (
              <>
                {' '}
                <code translate={false}>{begins}…</code>
              </>
            )}
          </span>
        )}{' '}
        {t(`together:outcome.${what.is}`, params())}
      </p>
    </li>
  );
}
