import { useContext } from 'preact/hooks';
import type { Disagreement } from '../../../training/debrief/debrief.ts';
import { useLanguage } from '../../language.ts';
import { Button } from '../../parts/Button.tsx';
import { SurroundingsContext } from '../../shell/surroundings.ts';
import type { Finished } from '../finished.ts';
import { CalendarCard } from './CalendarCard.tsx';
import { FilesCard } from './FilesCard.tsx';
import { ImageCard } from './ImageCard.tsx';
import { Paper } from './Paper.tsx';
import { ReplayCard } from './ReplayCard.tsx';
import './TakeHome.css';

export interface TakeHomeProps {
  readonly finished: Finished;
  readonly disagreements: readonly Disagreement[];
}

/** What one leaves with: a picture, paper, the run itself, and a date with what went worst. */
export function TakeHome({ finished, disagreements }: TakeHomeProps) {
  const { t } = useLanguage();
  const around = useContext(SurroundingsContext);
  const fileName = `sang-froid-${finished.scenario.id}-${finished.run.seed}`;
  return (
    <div class="take-home">
      <ImageCard finished={finished} fileName={fileName} />
      <section class="take-home__part" aria-labelledby="take-home-paper">
        <h2 id="take-home-paper">{t('take-home:paper.title')}</h2>
        <p>{t('take-home:paper.text')}</p>
        <Button icon="print" onClick={() => print()}>
          {t('scorecard:print')}
        </Button>
      </section>
      {/* Links lead to a page of the game's own, which a platform does not have. */}
      {!around && (
        <>
          <ReplayCard finished={finished} />
          <CalendarCard finished={finished} fileName={fileName} />
        </>
      )}
      <FilesCard finished={finished} disagreements={disagreements} fileName={fileName} />
      <Paper finished={finished} disagreements={disagreements} />
    </div>
  );
}
