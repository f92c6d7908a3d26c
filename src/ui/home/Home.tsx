import { useEffect, useState } from 'preact/hooks';
import type { Run } from '../../training/run.ts';
import { useLanguage } from '../language.ts';
import { AfterPaint, afterPaint } from '../parts/AfterPaint.tsx';
import { Avatar } from '../parts/Avatar.tsx';
import { ButtonLink } from '../parts/Button.tsx';
import { isMotionReduced, usePreferences } from '../preferences.ts';
import { printRoute } from '../route.ts';
import type { OpenedScenario, ReadRunFile, Services } from '../services.ts';
import { Page } from '../shell/Page.tsx';
import { Dilemma, type DilemmaChoice } from './Dilemma.tsx';
import './Home.css';
import { NightMap } from './NightMap.tsx';
import { OpenFile } from './OpenFile.tsx';
import { ScenarioCard } from './ScenarioCard.tsx';

interface HomeProps {
  readonly services: Services;
  readonly savedRun: Run | undefined;
  readonly onSettings: () => void;
  readonly onOpened: (opened: OpenedScenario) => void;
  readonly onRun: (file: ReadRunFile) => void;
}

export function Home({ services, savedRun, onSettings, onOpened, onRun }: HomeProps) {
  const { t, duration } = useLanguage();
  const preferences = usePreferences();
  const [choice, setChoice] = useState<DilemmaChoice>();
  const first = services.library[0];
  const isNew = !preferences.introduced && savedRun === undefined;
  // The first figure, where it takes long (i18n/first-figure-worker.ts), comes by itself: before those below.
  useEffect(() => afterPaint(() => void duration(0)), []);
  return (
    <Page title={t('brand')} name="home" onSettings={onSettings}>
      <div class="hero night">
        <div class="hero__inner wide">
          <div class="hero__words">
            <h1>
              {/* A space that stays at the line’s end: read aloud, “fire.Keep” is one word, and a <br> is silence. */}
              {t('home:hero.fire')}
              {'\u00a0'}
              <span class="hero__cool">{t('home:hero.cool')}</span>
            </h1>
            <p>{t('home:hero.text')}</p>
            <div class="hero__ways">
              {isNew && (
                <ButtonLink look="solid" size="l" iconAfter="arrow-right" href="#/first-steps">
                  {t('home:hero.first-steps')}
                </ButtonLink>
              )}
              {first && (
                <ButtonLink
                  look={isNew ? 'outline' : 'solid'}
                  size="l"
                  {...(!isNew && { iconAfter: 'arrow-right' as const })}
                  href={printRoute({ at: 'play', scenario: first.id })}
                >
                  {t('home:hero.play')}
                </ButtonLink>
              )}
              <a class="hero__how" href="#/join">
                {t('home:hero.join')}
              </a>
              {!isNew && (
                <a class="hero__how" href="#/first-steps">
                  {t('home:hero.first-steps-again')}
                </a>
              )}
            </div>
          </div>
          <Dilemma choice={choice} onChoose={setChoice} />
          <NightMap title={first?.title} choice={choice} still={isMotionReduced(preferences)} />
        </div>
      </div>
      <div class="wide home__below">
        <AfterPaint turn={2}>
          <Below services={services} savedRun={savedRun} onOpened={onOpened} onRun={onRun} />
        </AfterPaint>
      </div>
    </Page>
  );
}

/** What is below the first screen, a few cards at a time: all at once would take a cheap phone a long breath. */
function Below({ services, savedRun, onOpened, onRun }: Omit<HomeProps, 'onSettings'>) {
  const { t } = useLanguage();
  const { library } = services;
  return (
    <>
      {savedRun && <ResumeCard run={savedRun} services={services} />}
      <section aria-labelledby="library-title" class="library">
        <header>
          <h2 id="library-title">{t('home:library.title')}</h2>
          <p>
            {t('home:library.text')} <a href="#/booster">{t('home:library.boosters')}</a>{' '}
            <a href="#/history">{t('home:library.history')}</a>
          </p>
        </header>
        {library.length > 0 ? (
          <div class="library__cards">
            {library.map((entry, place) => (
              <AfterPaint key={entry.id} turn={Math.floor(place / AT_A_TIME)}>
                <ScenarioCard entry={entry} />
              </AfterPaint>
            ))}
          </div>
        ) : (
          <p>{t('home:library.empty')}</p>
        )}
      </section>
      {/* Last: nothing that comes later moves it. */}
      <AfterPaint turn={Math.ceil(library.length / AT_A_TIME)}>
        <OpenFile parse={services.parseScenario} onPlay={onOpened} onRun={onRun} />
      </AfterPaint>
    </>
  );
}

const AT_A_TIME = 3;

function ResumeCard({ run, services }: { readonly run: Run; readonly services: Services }) {
  const { t, say, duration } = useLanguage();
  const entry = services.library.find(({ id }) => id === run.scenario);
  const brand = entry?.brand;
  return (
    <section class="resume" aria-labelledby="resume-title">
      {brand && <Avatar seed={brand.name} kind="brand" initial={brand.name.slice(0, 1)} hue={brand.hue} size={3} />}
      <div>
        <h2 id="resume-title">{t('home:resume.title')}</h2>
        <p>
          {t(`home:resume.text.${run.mode}`, {
            title: entry ? say(entry.title) : run.scenario,
            time: duration(run.until),
          })}
        </p>
      </div>
      <ButtonLink
        look="calm"
        icon="play"
        href={printRoute({ at: 'play', scenario: run.scenario, seed: run.seed, mode: run.mode })}
      >
        {t('home:resume.go')}
      </ButtonLink>
    </section>
  );
}
