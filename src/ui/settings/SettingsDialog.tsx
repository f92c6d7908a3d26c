import { useEffect } from 'preact/hooks';
import { LANGUAGES, nameOf } from '../../i18n/language.ts';
import { useLanguage } from '../language.ts';
import { Button } from '../parts/Button.tsx';
import { Dialog } from '../parts/Dialog.tsx';
import { Segmented } from '../parts/Segmented.tsx';
import { MOTIONS, prefer, TEXT_SIZES, THEMES, usePreferences } from '../preferences.ts';
import { LazyPart } from '../shell/LazyPart.tsx';
import './SettingsDialog.css';

const THEME_ICONS = { auto: 'gear', light: 'sun', dark: 'moon' } as const;
const VOLUME_STEP = 5;

/** Every choice takes effect at once; there is nothing to confirm. */
export function SettingsDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useLanguage();
  const { language, theme, sound, volume, captions, motion, textSize, keys } = usePreferences();
  // A link in it, or the back button, leads away from under it.
  useEffect(() => {
    addEventListener('hashchange', onClose);
    return () => removeEventListener('hashchange', onClose);
  }, [onClose]);
  return (
    <Dialog title={t('settings')} closeLabel={t('close')} onClose={onClose}>
      <div class="settings">
        <Segmented
          legend={t('language.label')}
          value={language}
          options={LANGUAGES.map((value) => ({ value, lang: value, label: nameOf(value) }))}
          onChange={(chosen) => prefer({ language: chosen })}
        />
        <Segmented
          legend={t('setting.theme')}
          value={theme}
          options={THEMES.map((value) => ({ value, icon: THEME_ICONS[value], label: t(`setting.theme-${value}`) }))}
          onChange={(chosen) => prefer({ theme: chosen })}
        />
        <Segmented
          legend={t('setting.text-size')}
          value={String(textSize)}
          options={TEXT_SIZES.map((value) => ({ value: String(value), label: t('setting.percent', { value }) }))}
          onChange={(chosen) => prefer({ textSize: TEXT_SIZES.find((size) => String(size) === chosen) ?? 100 })}
        />
        <Segmented
          legend={t('setting.motion')}
          value={motion}
          options={MOTIONS.map((value) => ({ value, label: t(`setting.motion-${value}`) }))}
          onChange={(chosen) => prefer({ motion: chosen })}
        />
        <div class="settings__sound">
          <Segmented
            legend={t('setting.sound')}
            value={sound ? 'on' : 'off'}
            options={[
              { value: 'on', icon: 'sound', label: t('setting.sound-on') },
              { value: 'off', icon: 'mute', label: t('setting.sound-off') },
            ]}
            onChange={(chosen) => prefer({ sound: chosen === 'on' })}
          />
          <label class="settings__volume">
            <span>{t('setting.volume')}</span>
            <input
              type="range"
              min="0"
              max="100"
              step={VOLUME_STEP}
              value={volume}
              disabled={!sound}
              onInput={(event) => prefer({ volume: Number(event.currentTarget.value) })}
            />
            <output class="numbers">{t('setting.percent', { value: volume })}</output>
          </label>
        </div>
        <Segmented
          legend={t('setting.captions')}
          value={captions ? 'on' : 'off'}
          options={[
            { value: 'on', label: t('setting.sound-on') },
            { value: 'off', label: t('setting.sound-off') },
          ]}
          onChange={(chosen) => prefer({ captions: chosen === 'on' })}
        />
        <Segmented
          legend={t('setting.keys')}
          value={keys ? 'on' : 'off'}
          options={[
            { value: 'on', label: t('setting.keys-on') },
            { value: 'off', label: t('setting.keys-off') },
          ]}
          onChange={(chosen) => prefer({ keys: chosen === 'on' })}
        />
        <LazyPart
          name="offline"
          sentences={['offline']}
          load={() => import('../offline/OfflineSetting.tsx')}
          render={({ OfflineSetting }) => <OfflineSetting />}
        />
        <p class="settings__note">
          {t('setting.note')} <a href="#/accessibility">{t('accessibility-link')}</a>
        </p>
        <p>
          <Button
            size="s"
            icon="redo"
            onClick={() => {
              onClose();
              location.hash = '#/first-steps';
            }}
          >
            {t('home:hero.first-steps-again')}
          </Button>
        </p>
      </div>
    </Dialog>
  );
}
