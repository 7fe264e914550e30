import { createRoot } from 'react-dom/client';
import packageJson from '../../package.json';
import sample from '../../samples/示例台账.xlsx';
import { createEngine } from '../app/engine/create-engine';
import type { Engine } from '../app/engine/engine';
import { localDay } from '../app/local-day';
import { createSession } from '../app/session/create-session';
import { dayFromIso, type Day } from '../core/model/day';
import type { Formatter } from '../i18n';
import { localeOf } from '../i18n/locale-of';
import { messageOf } from '../i18n/message-of';
import { loadWorkbenchFormatter } from '../i18n/workbench';
import { diagnosticText } from '../taskpane/diagnostic-text';
import { ErrorBoundary } from '../taskpane/shell/error-boundary';
import { StartPage } from '../taskpane/start-page';
import { newWorkbook, openFileHost } from '../xlsx';
import type { OpenBook } from './open/open-file';
import { Workbench } from './workbench';

const { version } = packageJson;

const SAMPLE_NAME = '示例台账.xlsx';

/** What stands here until now is static (src/shell/workbench.html). */
async function main(): Promise<void> {
  const locale = localeOf(navigator.language);
  const format = await loadWorkbenchFormatter(locale);
  document.documentElement.lang = locale;
  document.title = format(messageOf('workbench.title', {}));
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no #root');
  // What is static goes in one piece: React draws into an empty place.
  root.replaceChildren();
  createRoot(root).render(
    <ErrorBoundary fallback={(error) => <Crashed format={format} error={error} />}>
      <Workbench
        format={format}
        version={version}
        open={(bytes, fileName) => openBook(bytes, fileName, format)}
        sample={{ name: SAMPLE_NAME, bytes: () => Promise.resolve(bytesOf(sample)) }}
        createEngine={newEngine}
        newWorkbook={newWorkbook}
        today={today}
      />
    </ErrorBoundary>,
  );
}

function openBook(bytes: Uint8Array, fileName: string, format: Formatter): OpenBook {
  const { host, save } = openFileHost(bytes, { fileName });
  const session = createSession({
    host,
    engine: newEngine(),
    locale: format.locale,
    today: () => localDay(new Date()),
    format,
  });
  return { fileName, host, session, save };
}

function newEngine(): Engine {
  return createEngine({
    createWorker: () => new Worker(new URL('../worker/main.ts', import.meta.url)),
    local: async () => {
      const { createPageEngine } = await import('../taskpane/page-engine');
      return createPageEngine();
    },
  });
}

function today(): Day {
  const day = dayFromIso(localDay(new Date()));
  if (day === null) throw new Error('The clock gives no day');
  return day;
}

/** The bytes of a data URL, which the build made of the file: a page opened from a folder may fetch nothing. */
function bytesOf(url: string): Uint8Array {
  return Uint8Array.from(atob(url.slice(url.indexOf(',') + 1)), (char) => char.charCodeAt(0));
}

function Crashed({ format, error }: { readonly format: Formatter; readonly error: unknown }) {
  return (
    <StartPage
      format={format}
      officeLook={null}
      title={format(messageOf('pane.failure.crash-title', {}))}
      text={format(messageOf('workbench.crash', {}))}
      action={format(messageOf('pane.failure.reload', {}))}
      onAction={() => location.reload()}
      diagnostic={diagnosticText(error, version)}
    />
  );
}

// Not caught: a script that does not load is told by the static page, which stays.
void main();
