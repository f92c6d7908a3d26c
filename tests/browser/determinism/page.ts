/// <reference path="../../../src/ui/virtual-library.d.ts" />
import { library } from 'virtual:library';
import { traceOfKernel, traceOfScenario } from '../../support/traces.ts';

declare global {
  interface Window {
    /** Computes the golden traces anew, each under the name of its file. */
    traces(): Promise<Readonly<Record<string, string>>>;
  }
}

window.traces = async () => {
  const scenarios = await Promise.all(library.map(({ load }) => load()));
  return Object.fromEntries([
    ['kernel.json', traceOfKernel()],
    ...scenarios.map((scenario) => [`${scenario.id}.json`, traceOfScenario(scenario)]),
  ]);
};
document.documentElement.dataset.ready = '';
