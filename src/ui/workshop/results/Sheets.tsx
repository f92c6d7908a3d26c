import { useEffect } from 'preact/hooks';
import { useLanguage } from '../../language.ts';
import { Button } from '../../parts/Button.tsx';
import { GroupSheet } from './GroupSheet.tsx';
import { OwnSheet } from './OwnSheet.tsx';
import '../../styles/alone-on-paper.css';
import './Sheets.css';
import type { ReadRound } from './shown.ts';

/** What goes on paper: a page for the group, then one for each. On the screen, the same pages to look at first. */
export function Sheets({ rounds, onBack }: { readonly rounds: readonly ReadRound[]; readonly onBack: () => void }) {
  const { t } = useLanguage();
  const last = rounds.at(-1);
  useEffect(() => scrollTo(0, 0), []);
  if (!last) return null;
  return (
    <div class="sheets">
      <div class="sheets__ways">
        <Button look="quiet" icon="arrow-left" onClick={onBack}>
          {t('workshop-results:sheets.back')}
        </Button>
        <p>{t('workshop-results:sheets.text', { count: last.assessed.length + 1 })}</p>
        <Button look="solid" icon="print" onClick={() => print()}>
          {t('workshop-results:sheets.print')}
        </Button>
      </div>
      <div class="sheets__pages on-paper alone-on-paper">
        <GroupSheet rounds={rounds} />
        {last.assessed.map((one) => (
          <OwnSheet key={one.entrant.id} id={one.entrant.id} rounds={rounds} />
        ))}
      </div>
    </div>
  );
}
