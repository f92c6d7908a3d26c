import { useState } from 'preact/hooks';
import type { Minutes } from '../../../crisis/vocabulary.ts';
import type { Draft } from '../../../studio/draft.ts';
import { MODES } from '../../../training/run.ts';
import { useLanguage } from '../../language.ts';
import { Button } from '../../parts/Button.tsx';
import { Dialog } from '../../parts/Dialog.tsx';
import { Segmented } from '../../parts/Segmented.tsx';
import { useStore } from '../../use-store.ts';
import { TimeField } from '../preview/TimeField.tsx';
import './PlayFromDialog.css';
import { PASTS, rehearsals } from './rehearsal-store.ts';

const MOST_SEED = 4_294_967_295;

interface PlayFromDialogProps {
  readonly draft: Draft;
  readonly at: Minutes;
  readonly onClose: () => void;
}

export function PlayFromDialog({ draft, at, onClose }: PlayFromDialogProps) {
  const { t, moment } = useLanguage();
  const scenario = useStore(draft.store, ({ reading }) => reading.scenario);
  const { last, begin } = rehearsals.getState();
  const [minute, setMinute] = useState(at);
  const [seed, setSeed] = useState(String(last.seed));
  const [mode, setMode] = useState(last.mode);
  const [past, setPast] = useState(last.past);
  if (!scenario) return null;
  const { longDay: day, time } = moment(minute, scenario);
  const start = () => {
    const number = Math.min(MOST_SEED, Math.max(0, Math.floor(Number(seed)) || 0));
    begin({ scenario, source: draft.store.getState().text, seed: number, mode, at: minute, past });
    onClose();
  };
  return (
    <Dialog
      title={t('studio-reality:from.title')}
      closeLabel={t('close')}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{t('studio-reality:from.stay')}</Button>
          <Button look="solid" icon="play" onClick={start}>
            {t('studio-reality:from.go')}
          </Button>
        </>
      }
    >
      <div class="play-from">
        <div class="play-from__row">
          <label for="play-from-moment">
            <span>{t('studio-reality:from.moment')}</span>
          </label>
          <TimeField id="play-from-moment" value={minute} most={scenario.duration - 1} onChange={setMinute} />
          <span class="numbers">
            {day} {time}
          </span>
        </div>
        <Segmented
          legend={t('studio-reality:from.past')}
          value={past}
          options={PASTS.map((each) => ({ value: each, label: t(`studio-reality:from.past-${each}`) }))}
          onChange={setPast}
        />
        <Segmented
          legend={t('studio-reality:from.mode')}
          value={mode}
          options={MODES.map((each) => ({ value: each, label: t(`studio-reality:from.mode-${each}`) }))}
          onChange={setMode}
        />
        <div class="play-from__row">
          <label>
            <span>{t('studio-reality:from.seed')}</span>
            <input
              type="number"
              class="time-field numbers"
              min={0}
              max={MOST_SEED}
              value={seed}
              onInput={(event) => setSeed(event.currentTarget.value)}
            />
          </label>
          <Button
            size="s"
            icon="dice"
            onClick={() => setSeed(String(crypto.getRandomValues(new Uint16Array(1))[0] ?? 1))}
          >
            {t('studio-reality:from.other-seed')}
          </Button>
        </div>
        <p class="play-from__note">{t('studio-reality:from.seed-note')}</p>
        <p class="play-from__note">{t('studio-reality:from.kept')}</p>
      </div>
    </Dialog>
  );
}
