import { useId, useState } from 'preact/hooks';
import { LANGUAGES, type Language, nameOf } from '../../i18n/language.ts';
import { type CourseFormat, FORMATS, isMastery, USUAL_MASTERY } from '../../learning/course.ts';
import { tongueFor } from '../../scenario/tongues.ts';
import { saveFile } from '../../studio/files.ts';
import { useLanguage } from '../language.ts';
import { announce } from '../parts/Announcer.tsx';
import { Button } from '../parts/Button.tsx';
import { Icon } from '../parts/Icon.tsx';
import { Segmented } from '../parts/Segmented.tsx';
import type { OpenedScenario } from '../services.ts';
import { makePackage } from './make-package.ts';
import './PackageForm.css';

interface PackageFormProps {
  /** What is to be packed, once it is needed; undefined if it cannot be, which has been said. */
  readonly open: () => Promise<OpenedScenario | undefined>;
}

type Outcome = 'making' | 'made' | 'unbuilt' | 'unreachable';

/** The choices a package needs, the package, and what to do with it. */
export function PackageForm({ open }: PackageFormProps) {
  const { t, language } = useLanguage();
  const [format, setFormat] = useState<CourseFormat>('scorm12');
  const [mastery, setMastery] = useState(USUAL_MASTERY);
  const [spoken, setSpoken] = useState<Language | 'learner'>('learner');
  const [outcome, setOutcome] = useState<Outcome>();
  const id = useId();
  const make = async () => {
    setOutcome('making');
    const opened = await open();
    if (!opened) return setOutcome(undefined);
    const course = { format, mastery, ...(spoken !== 'learner' && { language: spoken }) };
    const { scenario, source } = opened;
    const tongue = tongueFor(spoken === 'learner' ? language : spoken);
    const answer = await makePackage({ course, scenario, source, tongue }).catch((error) => {
      console.warn(error);
      return { ok: false, because: 'unreachable' } as const;
    });
    if (!answer.ok) return setOutcome(answer.because);
    saveFile(new Blob([answer.bytes], { type: 'application/zip' }), answer.name);
    setOutcome('made');
    announce(t('packaging:outcome.made'));
  };
  return (
    <form
      class="package-form"
      onSubmit={(event) => {
        event.preventDefault();
        void make();
      }}
    >
      <fieldset class="package-form__formats">
        <legend>{t('packaging:format.label')}</legend>
        {FORMATS.map((each) => (
          <label key={each}>
            <input
              type="radio"
              name={`${id}-format`}
              value={each}
              checked={format === each}
              onChange={() => setFormat(each)}
            />
            <span>
              <strong>{t(`packaging:format.${each}.name`)}</strong>
              <span>{t(`packaging:format.${each}.text`)}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <label class="package-form__mastery" for={`${id}-mastery`}>
        <span>{t('packaging:mastery.label')}</span>
        <input
          id={`${id}-mastery`}
          type="number"
          min="0"
          max="100"
          step="1"
          required
          value={mastery}
          aria-describedby={`${id}-mastery-help`}
          onInput={(event) => {
            const value = event.currentTarget.valueAsNumber;
            if (isMastery(value)) setMastery(value);
          }}
        />
        <span id={`${id}-mastery-help`} class="package-form__help">
          {t('packaging:mastery.help')}
        </span>
      </label>
      <Segmented
        legend={t('packaging:language.label')}
        value={spoken}
        options={[
          { value: 'learner' as const, label: t('packaging:language.learner') },
          ...LANGUAGES.map((value) => ({ value, lang: value, label: nameOf(value) })),
        ]}
        onChange={setSpoken}
      />
      <p>
        <Button type="submit" look="solid" icon="upload" disabled={outcome === 'making'}>
          {t(outcome === 'making' ? 'packaging:outcome.making' : 'packaging:make')}
        </Button>
      </p>
      <p role="status" class={outcome === 'made' ? 'package-form__made' : 'package-form__trouble'}>
        {outcome && outcome !== 'making' && (
          <>
            <Icon name={outcome === 'made' ? 'check' : 'warning'} /> {t(`packaging:outcome.${outcome}`)}
          </>
        )}
      </p>
      <section aria-labelledby={`${id}-guide`} class="package-form__guide">
        <h3 id={`${id}-guide`}>{t(`packaging:guide.${format}.title`)}</h3>
        <ol>
          {(t(`packaging:guide.${format}.steps`, { returnObjects: true }) as unknown as string[]).map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <p>{t('packaging:guide.told')}</p>
      </section>
    </form>
  );
}
