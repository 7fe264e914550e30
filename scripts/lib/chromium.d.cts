import type { Browser, LaunchOptions } from 'playwright-core';

/**
 * Starts a headless Chromium: the one of CHROMIUM_PATH, else the machine's own.
 *
 * @param options Added to what every run has.
 * @throws {Error} where there is none, saying what to install.
 */
export function launchChromium(options?: LaunchOptions): Promise<Browser>;
