import { library } from 'virtual:library';
import { render } from 'preact';
import { startI18n } from './i18n/i18n.ts';
import { asPlayed } from './session/as-played.ts';
import { loadRun } from './session/saved-run.ts';
import { App } from './ui/App.tsx';
import { applyPreferences, preferences } from './ui/preferences.ts';
import type { Services } from './ui/services.ts';

/** The only place that joins session, interface, spread and sound. Whatever is heavy arrives when it is asked for. */
const services: Services = {
  library,
  loadRun,
  openSession: async (options) => {
    const { createLocalSession } = await import('./session/local-session.ts');
    const { scenario, resume } = options;
    return createLocalSession(resume ? { ...options, scenario: await asPlayed(scenario, resume.log) } : options);
  },
  parseScenario: async (text) => (await import('./scenario/parse.ts')).parseScenario(text),
  mountSpread: async (...place) => (await import('./spread/mount.ts')).mountSpread(...place),
  attachSound,
  followCaptions,
};

/** Sound follows the session and the two preferences that concern it; without it the game goes on. */
function attachSound({ store }: Parameters<Services['attachSound']>[0]): () => void {
  let detach = () => {};
  let wanted = true;
  import('./audio/mount.ts').then(({ mountAudio }) => {
    if (!wanted) return;
    const options = () => {
      const { sound, volume } = preferences.getState();
      return { on: sound, volume: volume / 100 };
    };
    const audio = mountAudio(store, options());
    const unsubscribe = preferences.subscribe(() => audio.set(options()));
    detach = () => {
      unsubscribe();
      audio.dispose();
    };
  }, console.error);
  return () => {
    wanted = false;
    detach();
  };
}

/** The sounds to be read arrive without howler and its files. */
function followCaptions(...[session, told]: Parameters<Services['followCaptions']>): () => void {
  let stop = () => {};
  let wanted = true;
  import('./audio/captions.ts').then((captions) => {
    if (wanted) stop = captions.followCaptions(session.store, told);
  }, console.error);
  return () => {
    wanted = false;
    stop();
  };
}

/** Under the content policy (room/policy.ts) no string becomes a script, but for the address of a worker of ours. */
function trustOwnWorkers() {
  const { trustedTypes } = globalThis as {
    readonly trustedTypes?: { createPolicy(name: string, rules: object): void };
  };
  trustedTypes?.createPolicy('default', {
    createScriptURL: (url: string) => (new URL(url, location.href).origin === location.origin ? url : null),
  });
}

trustOwnWorkers();
new Worker(new URL('./i18n/first-figure-worker.ts', import.meta.url), { type: 'module' });
applyPreferences(preferences.getState());
await startI18n(preferences.getState().language);
const root = document.getElementById('app');
// The mark that learning/packaging puts into a package's page.
const course = document.querySelector('meta[name=sang-froid-course]');
if (root && course) {
  void import('./ui/course/start-course.tsx').then(({ startCourse }) => startCourse(root, services), console.error);
} else if (root) render(<App services={services} />, root);

// Only what was built can be kept for later, and only once all that is needed now is there.
const CALM_MS = 3000;
if (import.meta.env.PROD && !course) {
  setTimeout(() => void import('./ui/offline/begin.ts').then(({ begin }) => begin()).catch(console.warn), CALM_MS);
}
