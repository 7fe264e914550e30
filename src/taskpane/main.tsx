import { createRoot, type Root } from 'react-dom/client';
import packageJson from '../../package.json';
import { createEngine } from '../app/engine/create-engine';
import { localDay } from '../app/local-day';
import { createSession } from '../app/session/create-session';
import type { Session } from '../app/session/session';
import { createExcelHost, isOfficeDark, isSupported, officeReady } from '../excel';
import type { Formatter } from '../i18n';
import { localeOf } from '../i18n/locale-of';
import { loadPageFormatter } from '../i18n/page';
import { messageOf, type MessageId } from '../i18n/message-of';
import { startWorker } from '../worker/start';
import { App } from './app';
import { diagnosticText } from './diagnostic-text';
import { StartPage } from './start-page';
import type { Look } from './theme/themes';
import { viewOf } from './view';

const { version } = packageJson;

/** What stands here until office.js answers is static (src/shell/start-page.html), and says by itself when that is slow. */
async function main(): Promise<void> {
  const { inExcel, displayLanguage } = await officeReady();
  const locale = localeOf(displayLanguage ?? navigator.language);
  const format = await loadPageFormatter(locale);
  const officeLook = inExcel ? lookOf(isOfficeDark()) : null;
  document.documentElement.lang = locale;
  const root = createRoot(place());
  if (!inExcel) {
    cannotStart(root, format, officeLook, 'pane.failure.not-excel-title', 'pane.failure.not-excel');
    return;
  }
  if (!isSupported()) {
    cannotStart(root, format, officeLook, 'pane.failure.old-title', 'pane.failure.old');
    return;
  }
  const session = sessionOver(format);
  const view = viewOf(location.search);
  root.render(<App session={session} format={format} version={version} officeLook={officeLook} view={view} />);
  window.addEventListener('pagehide', () => void session.dispose());
  await session.start();
  // The ribbon's Check means the sheet in view, its Generate all of them; the pane by itself waits to be asked.
  if (session.state().phase !== 'ready') return;
  if (view === 'check' || view === 'progress') await session.check('active');
  if (view === 'briefing') await session.check('all');
}

function sessionOver(format: Formatter): Session {
  const local = async () => {
    const { createPageEngine } = await import('./page-engine');
    return createPageEngine();
  };
  return createSession({
    host: createExcelHost(),
    engine: createEngine({ createWorker: () => startWorker('engine'), local }),
    locale: format.locale,
    today: () => localDay(new Date()),
    format,
  });
}

function place(): HTMLElement {
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no #root');
  // What is static goes in one piece: React draws into an empty place.
  root.replaceChildren();
  return root;
}

function cannotStart(root: Root, format: Formatter, officeLook: Look | null, title: MessageId, text: MessageId): void {
  root.render(
    <StartPage
      format={format}
      officeLook={officeLook}
      title={format({ id: title, params: {} })}
      text={format({ id: text, params: {} })}
      action={format(messageOf('pane.failure.retry', {}))}
      onAction={() => location.reload()}
      diagnostic={null}
    />,
  );
}

function lookOf(isDark: boolean | null): Look | null {
  if (isDark === null) return null;
  return isDark ? 'dark' : 'light';
}

/** Whatever keeps the pane from starting is shown, with what a developer needs. */
async function broke(error: unknown): Promise<void> {
  // A script that did not load is told by the static page, which names it.
  if (!('Office' in globalThis)) return;
  const format = await loadPageFormatter(localeOf(navigator.language));
  createRoot(place()).render(
    <StartPage
      format={format}
      officeLook={null}
      title={format(messageOf('pane.failure.start-title', {}))}
      text={format(messageOf('pane.failure.start', {}))}
      action={format(messageOf('pane.failure.reload', {}))}
      onAction={() => location.reload()}
      diagnostic={diagnosticText(error, version)}
    />,
  );
}

void main().catch(broke);
