import { createStore } from 'zustand/vanilla';

/** The browser's own way to install the game as an app, where it has one to offer. */
export const installing = createStore<{ readonly install?: (() => void) | undefined }>(() => ({}));

/** Chromium's; other browsers have it in their menu and say nothing. */
interface InstallPrompt extends Event {
  prompt(): Promise<unknown>;
}

export function hearInstalling(): void {
  addEventListener('beforeinstallprompt', (event) => {
    const install = () => {
      installing.setState({ install: undefined });
      void (event as InstallPrompt).prompt();
    };
    installing.setState({ install });
  });
  addEventListener('appinstalled', () => installing.setState({ install: undefined }));
}
