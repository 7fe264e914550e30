const { existsSync } = require('node:fs');
const process = require('node:process');
const { chromium } = require('playwright-core');

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

function chromiumPath() {
  const { CHROMIUM_PATH } = process.env;
  const found = CHROMIUM_PATH ?? PLACES.find((path) => existsSync(path));
  if (found === undefined || !existsSync(found)) {
    throw new Error('No Chromium found. Install it (Debian: apt-get install chromium) or set CHROMIUM_PATH.');
  }
  return found;
}

/** CommonJS, so that both the scripts and jest's suites can take it; typed in chromium.d.cts. */
exports.launchChromium = (options = {}) =>
  chromium.launch({ executablePath: chromiumPath(), ...options, args: [...FLAGS, ...(options.args ?? [])] });
