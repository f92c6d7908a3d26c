import { useEffect, useState } from 'preact/hooks';
import { saveFile } from '../../../studio/files.ts';
import { useLanguage } from '../../language.ts';
import { toast } from '../../parts/Announcer.tsx';
import { Button } from '../../parts/Button.tsx';
import { Segmented } from '../../parts/Segmented.tsx';
import { themeInForce, usePreferences } from '../../preferences.ts';
import type { Finished } from '../finished.ts';
import { drawPicture, HEIGHT, loadFonts, type Picture, type Theme, WIDTH } from './picture.ts';
import { usePicture } from './use-picture.ts';
import { copied } from './ways.ts';

const MOST_NAME = 60;

/** The scorecard as a picture, to be shown or posted: looked at first, then saved, or handed to another application. */
export function ImageCard({ finished, fileName }: { readonly finished: Finished; readonly fileName: string }) {
  const { t } = useLanguage();
  const inForce = themeInForce(usePreferences());
  const [theme, setTheme] = useState<Theme>(inForce);
  const [name, setName] = useState('');
  const { picture, alt } = usePicture(finished, name.trim());
  const drawn = useDrawn(picture, theme);
  const file = drawn && new File([drawn.blob], `${fileName}.png`, { type: 'image/png' });
  const share = async (shared: File) => {
    try {
      await navigator.share({ files: [shared], text: alt });
    } catch (error) {
      // Thought better of it.
      if (!(error instanceof DOMException && error.name === 'AbortError'))
        toast(t('take-home:image.not-shared'), 'warn');
    }
  };
  return (
    <section class="take-home__part take-home__image" aria-labelledby="take-home-image">
      <div class="take-home__preview">
        {drawn ? (
          <img src={drawn.address} width={WIDTH} height={HEIGHT} alt={alt} />
        ) : (
          <div class="take-home__blank" aria-hidden="true" />
        )}
      </div>
      <div class="take-home__words">
        <h2 id="take-home-image">{t('take-home:image.title')}</h2>
        <p>{t('take-home:image.text')}</p>
        <Segmented
          legend={t('setting.theme')}
          value={theme}
          options={[
            { value: 'light', label: t('setting.theme-light'), icon: 'sun' },
            { value: 'dark', label: t('setting.theme-dark'), icon: 'moon' },
          ]}
          onChange={setTheme}
        />
        <label class="take-home__name">
          <span>{t('take-home:image.name')}</span>
          <input
            type="text"
            autocomplete="off"
            maxLength={MOST_NAME}
            value={name}
            onInput={(event) => setName(event.currentTarget.value)}
          />
          <small>{t('take-home:image.name-help')}</small>
        </label>
        <div class="take-home__ways">
          <Button look="solid" icon="image" disabled={!file} onClick={() => file && saveFile(file, file.name)}>
            {t('take-home:image.save')}
          </Button>
          {file && navigator.canShare?.({ files: [file] }) && (
            <Button icon="send" onClick={() => void share(file)}>
              {t('take-home:image.share')}
            </Button>
          )}
          <Button look="quiet" icon="copy" onClick={() => void copied(alt, t)}>
            {t('take-home:image.copy-alt')}
          </Button>
        </div>
      </div>
    </section>
  );
}

interface Drawn {
  readonly blob: Blob;
  readonly address: string;
}

function useDrawn(picture: Picture, theme: Theme): Drawn | undefined {
  const [drawn, setDrawn] = useState<Drawn>();
  useEffect(() => {
    let current = true;
    const canvas = document.createElement('canvas');
    void loadFonts().then(() => {
      if (!current) return;
      drawPicture(canvas, picture, theme);
      canvas.toBlob((blob) => {
        if (current && blob) setDrawn({ blob, address: URL.createObjectURL(blob) });
      }, 'image/png');
    });
    return () => {
      current = false;
    };
  }, [picture, theme]);
  useEffect(() => () => URL.revokeObjectURL(drawn?.address ?? ''), [drawn]);
  return drawn;
}
