import { type Browser, launch } from 'puppeteer-core';
import { FIREFOX, findBrowser, thisMachine } from './find-browser.ts';

/**
 * Every address but this machine's goes to a proxy that is not there: whatever Firefox means to ask of its maker stays
 * unasked. What would not go by the proxy is off; telemetry, updates and safe browsing, puppeteer's profile switches off.
 */
const ALONE = {
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': 9,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': 9,
  'network.proxy.no_proxies_on': 'localhost, 127.0.0.1',
  'network.proxy.allow_bypass': false,
  'network.proxy.failover_direct': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'network.trr.mode': 5,
  'dom.push.connection.enabled': false,
};

/**
 * The machine's Firefox, over WebDriver BiDi: Playwright drives only a build of its own. `language`: what its owner reads.
 */
export function launchFirefox(language = 'en-GB'): Promise<Browser> {
  return launch({
    browser: 'firefox',
    protocol: 'webDriverBiDi',
    executablePath: findBrowser(FIREFOX, thisMachine),
    headless: true,
    extraPrefsFirefox: { ...ALONE, 'intl.accept_languages': language },
    // Without it, a released Firefox does not let the profile send its settings' lookups nowhere.
    env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
  });
}
