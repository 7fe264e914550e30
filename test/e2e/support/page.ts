import type { Browser, BrowserContextOptions, ConsoleMessage, Page } from 'playwright-core';
import { launchChromium } from '../../../scripts/lib/chromium.cjs';
import { serve, type Served, type ServeOptions } from '../../../scripts/lib/serve.cjs';
import { CSP, DIST } from './dist';

/** A page of the built add-in, which shares nothing with other pages. */
export interface OpenPage {
  readonly page: Page;
  readonly served: Served;
  /** What went wrong in it, in the order of its happening: nothing, where a test says nothing else. */
  readonly problems: readonly Problem[];
  close(): Promise<void>;
}

/** Something that a page should not have done. */
export interface Problem {
  readonly kind: 'console' | 'exception' | 'policy' | 'request';
  readonly text: string;
}

/** How a page is opened. */
export interface PageOptions extends Pick<ServeOptions, 'missing' | 'silent'> {
  /** Path below the add-in's folder, with its query. */
  readonly path: string;
  readonly width?: number;
  readonly height?: number;
  readonly theme?: 'light' | 'dark';
  readonly forcedColors?: boolean;
  readonly locale?: 'zh-CN' | 'en-US';
  readonly scripts?: boolean;
  /** Readies the page before it is opened. */
  readonly prepare?: (page: Page) => Promise<void>;
  /** Scripts that run before the page's own, as source text. */
  readonly before?: readonly string[];
  /** Waits only until the page's text is there, not for its scripts. */
  readonly early?: boolean;
  /** Its clock goes on only as `page.clock` is told. */
  readonly ownClock?: boolean;
}

/** One browser serves a whole file of tests; what a page keeps is its own all the same. */
let browser: Promise<Browser> | null = null;

/** Ends the browser, after the last test of a file. */
export async function closeBrowser(): Promise<void> {
  await (await browser)?.close();
  browser = null;
}

/**
 * Opens a page of dist/ as a server of an office serves it: in a folder, with the policy as a header. The machine's
 * network is out of reach, as it is there.
 */
export async function openPage(options: PageOptions): Promise<OpenPage> {
  const served = await serve(DIST, {
    below: 'ledger-check/',
    headers: { 'Content-Security-Policy': CSP },
    missing: options.missing ?? [],
    silent: options.silent ?? [],
  });
  browser ??= launchChromium();
  const context = await (await browser).newContext(contextOptions(options));
  const close = async (): Promise<void> => {
    await context.close();
    await served.close();
  };
  try {
    const page = await context.newPage();
    const problems = watch(page, served);
    if (options.ownClock === true) await page.clock.install();
    await options.prepare?.(page);
    for (const content of options.before ?? []) await page.addInitScript({ content });
    await page.goto(`${served.base}${options.path}`, { waitUntil: options.early === true ? 'commit' : 'load' });
    return { page, served, problems, close };
  } catch (error) {
    await close();
    throw error;
  }
}

function contextOptions(options: PageOptions): BrowserContextOptions {
  return {
    viewport: { width: options.width ?? 350, height: options.height ?? 800 },
    colorScheme: options.theme ?? 'light',
    forcedColors: options.forcedColors === true ? 'active' : 'none',
    locale: options.locale ?? 'zh-CN',
    javaScriptEnabled: options.scripts ?? true,
    reducedMotion: 'reduce',
  };
}

function watch(page: Page, served: Served): Problem[] {
  const problems: Problem[] = [];
  page.on('console', (message) => {
    const problem = consoleProblem(message);
    if (problem !== null) problems.push(problem);
  });
  page.on('pageerror', (error) => problems.push({ kind: 'exception', text: error.stack ?? error.message }));
  page.on('request', (request) => {
    const url = request.url();
    const isOwn = url.startsWith(served.base) || url.startsWith('data:') || url.startsWith('blob:');
    if (!isOwn) problems.push({ kind: 'request', text: url });
  });
  return problems;
}

function consoleProblem(message: ConsoleMessage): Problem | null {
  if (message.type() !== 'error' && message.type() !== 'warning') return null;
  const text = `${message.text()} (${message.location().url})`;
  return { kind: text.includes('Content Security Policy') ? 'policy' : 'console', text };
}
