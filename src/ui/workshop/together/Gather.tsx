import { useRef, useState } from 'preact/hooks';
import { useLanguage } from '../../language.ts';
import { Button } from '../../parts/Button.tsx';
import type { Services } from '../../services.ts';
import { useStore } from '../../use-store.ts';
import type { OpenBoard } from './board-store.ts';
import { CameraPanel } from './CameraPanel.tsx';
import { LatestOutcome, OutcomeList } from './OutcomeList.tsx';
import { createScanner } from './scanner.ts';

const MOST_PICTURES = 60;

/** Three ways for results to come in: the camera, pictures of codes, and pasted letters. */
export function Gather({ board, services }: { readonly board: OpenBoard; readonly services: Services }) {
  const { t } = useLanguage();
  const busy = useStore(board.store, (state) => state.busy);
  return (
    <section class="gather" aria-labelledby="gather-title">
      <h2 id="gather-title">{t('together:gather.title')}</h2>
      <CameraPanel
        onText={(text) => void board.take(text, 'camera')}
        latest={<LatestOutcome board={board} services={services} />}
      />
      <Pictures board={board} />
      <Paste board={board} busy={busy} />
      <OutcomeList board={board} services={services} />
    </section>
  );
}

/** Photos or screenshots: also the way to a camera where the page may not use one. */
function Pictures({ board }: { readonly board: OpenBoard }) {
  const { t } = useLanguage();
  const input = useRef<HTMLInputElement>(null);
  const [reading, setReading] = useState<{ readonly done: number; readonly count: number }>();
  const read = async (files: readonly File[]) => {
    const scanner = createScanner();
    for (const [done, file] of files.entries()) {
      setReading({ done, count: files.length });
      let texts: readonly string[] = [];
      try {
        const picture = await createImageBitmap(file);
        texts = await scanner.read(picture);
        picture.close();
      } catch (error) {
        console.warn(error);
      }
      await board.take(texts.join(' '), 'picture', file.name);
    }
    scanner.close();
    setReading(undefined);
  };
  return (
    <div class="gather__way">
      <h3>{t('together:pictures.title')}</h3>
      <p>{t('together:pictures.text')}</p>
      <Button icon="image" disabled={reading !== undefined} onClick={() => input.current?.click()}>
        {reading
          ? t('together:pictures.reading', { number: reading.done + 1, count: reading.count })
          : t('together:pictures.choose')}
      </Button>
      <input
        ref={input}
        class="visually-hidden"
        type="file"
        accept="image/*"
        multiple
        tabIndex={-1}
        aria-label={t('together:pictures.choose')}
        onChange={(event) => {
          const files = [...(event.currentTarget.files ?? [])].slice(0, MOST_PICTURES);
          event.currentTarget.value = '';
          void read(files);
        }}
      />
    </div>
  );
}

function Paste({ board, busy }: { readonly board: OpenBoard; readonly busy: boolean }) {
  const { t } = useLanguage();
  const [text, setText] = useState('');
  return (
    <form
      class="gather__way"
      onSubmit={(event) => {
        event.preventDefault();
        void board.paste(text);
        setText('');
      }}
    >
      <h3>
        <label for="paste-codes">{t('together:paste.title')}</label>
      </h3>
      <p id="paste-help">{t('together:paste.text')}</p>
      <textarea
        id="paste-codes"
        rows={4}
        spellcheck={false}
        autocapitalize="characters"
        aria-describedby="paste-help"
        placeholder="SFU2…U"
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <Button type="submit" icon="plus" disabled={busy || text.trim() === ''}>
        {t('together:paste.add')}
      </Button>
    </form>
  );
}
