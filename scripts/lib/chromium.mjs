import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

/** Where distributions put it; CHROMIUM_PATH wins. */
const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
  'C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe',
];

/** Nothing that a browser does of its own accord: no updates, no first-run pages, no calls home. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** @returns {string} @throws {Error} where there is none. */
export function chromiumPath() {
  const { CHROMIUM_PATH } = process.env;
  const found = CHROMIUM_PATH ?? PLACES.find((path) => existsSync(path));
  if (found === undefined || !existsSync(found)) {
    throw new Error('No Chromium found. Install it (Debian: apt-get install chromium) or set CHROMIUM_PATH.');
  }
  return found;
}

/**
 * Starts a headless Chromium.
 *
 * @param {import('playwright-core').LaunchOptions} [options] Added to what every run has.
 */
export function launchChromium(options = {}) {
  return chromium.launch({ executablePath: chromiumPath(), ...options, args: [...FLAGS, ...(options.args ?? [])] });
}
