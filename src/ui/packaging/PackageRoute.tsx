import { useState } from 'preact/hooks';
import { i18n } from '../../i18n/i18n.ts';
import type { ScenarioReading } from '../../scenario/parse.ts';
import { ProblemList } from '../home/ProblemList.tsx';
import { useLanguage } from '../language.ts';
import { toast } from '../parts/Announcer.tsx';
import { FileButton, MOST_BYTES } from '../parts/FileButton.tsx';
import type { OpenedScenario, Services } from '../services.ts';
import { Page } from '../shell/Page.tsx';
import { PackageForm } from './PackageForm.tsx';
import './PackageRoute.css';

interface PackageRouteProps {
  readonly services: Services;
  readonly onSettings: () => void;
}

const OWN = '';

/** Any crisis as an activity of a learning platform: the library's, or a file of one's own. */
export function PackageRoute({ services, onSettings }: PackageRouteProps) {
  const { t, say } = useLanguage();
  const { library } = services;
  const [chosen, setChosen] = useState(library[0]?.id ?? OWN);
  const [own, setOwn] = useState<OpenedScenario>();
  const [refused, setRefused] = useState<ScenarioReading>();
  const read = async (file: File) => {
    setRefused(undefined);
    if (file.size > MOST_BYTES) return toast(t('home:open.too-large'), 'warn');
    try {
      const source = await file.text();
      const [reading] = await Promise.all([services.parseScenario(source), i18n.loadNamespaces('problems')]);
      if (!reading.ok) return setRefused(reading);
      setOwn({ scenario: reading.scenario, source });
      setChosen(OWN);
    } catch (error) {
      console.warn(error);
      toast(t('home:open.unreadable'), 'warn');
    }
  };
  const open = async (): Promise<OpenedScenario | undefined> => {
    if (chosen === OWN) return own;
    const entry = library.find(({ id }) => id === chosen);
    return entry && { scenario: await entry.load() };
  };
  return (
    <Page title={t('packaging:title')} name="package" onSettings={onSettings}>
      <div class="narrow package-page">
        <header>
          <h1>{t('packaging:title')}</h1>
          <p>{t('packaging:text')}</p>
        </header>
        <section class="package-page__which" aria-labelledby="package-which">
          <h2 id="package-which">{t('packaging:which.title')}</h2>
          <label>
            <span class="visually-hidden">{t('packaging:which.label')}</span>
            <select value={chosen} onChange={(event) => setChosen(event.currentTarget.value)}>
              {own && <option value={OWN}>{say(own.scenario.title)}</option>}
              {library.map(({ id, title, brand }) => (
                <option key={id} value={id}>
                  {say(title)} · {brand.name}
                </option>
              ))}
            </select>
          </label>
          <FileButton label={t('packaging:which.file')} onFile={(file) => void read(file)} />
          <div aria-live="polite">
            {refused && (
              <>
                <p id="package-refused">{t('home:open.refused', { count: refused.problems.length })}</p>
                <ProblemList problems={refused.problems} labelledBy="package-refused" />
              </>
            )}
          </div>
        </section>
        <PackageForm open={open} />
      </div>
    </Page>
  );
}
