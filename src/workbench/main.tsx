import { createRoot } from 'react-dom/client';
import packageJson from '../../package.json';
import sample from '../../samples/示例台账.xlsx';
import { createEngine } from '../app/engine/create-engine';
import type { Engine } from '../app/engine/engine';
import { localDay } from '../app/local-day';
import { createSession } from '../app/session/create-session';
import type { Session } from '../app/session/session';
import { dayFromIso, type Day } from '../core/model/day';
import type { LongWork } from '../host/host';
import type { Formatter } from '../i18n';
import { localeOf } from '../i18n/locale-of';
import { messageOf } from '../i18n/message-of';
import { loadWorkbenchFormatter } from '../i18n/workbench';
import { diagnosticText } from '../taskpane/diagnostic-text';
import { ErrorBoundary } from '../taskpane/shell/error-boundary';
import { StartPage } from '../taskpane/start-page';
import { createFileWork } from '../worker/files/file-work';
import { startWorker } from '../worker/start';
import { hostOver, newWorkbook, type FileHost, type SavedWorkbook } from '../xlsx';
import type { OpenBook, Opener } from './open/open-file';
import { Workbench } from './workbench';

const { version } = packageJson;

const SAMPLE_NAME = '示例台账.xlsx';

/** What stands here until now is static (src/shell/start-page.html). */
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
        open={openerOf(format)}
        sample={{ name: SAMPLE_NAME, bytes: () => Promise.resolve(bytesOf(sample)) }}
        createEngine={newEngine}
        newWorkbook={newWorkbook}
        today={today}
      />
    </ErrorBoundary>,
  );
}

/** Opens workbooks: what takes long is done in a worker. */
function openerOf(format: Formatter): Opener {
  const files = createFileWork({ createWorker: () => startWorker('files') });
  return async (bytes: Uint8Array, fileName: string, work: LongWork): Promise<OpenBook> => {
    const read = await files.read(bytes, work);
    const { host } = hostOver(bytes, read, { fileName });
    const save = (): Promise<SavedWorkbook> => files.save(bytes, read.workbook);
    return { fileName, host, session: sessionOver(host, format), save };
  };
}

function sessionOver(host: FileHost, format: Formatter): Session {
  return createSession({
    host,
    engine: newEngine(),
    locale: format.locale,
    today: () => localDay(new Date()),
    format,
  });
}

function newEngine(): Engine {
  return createEngine({
    createWorker: () => startWorker('engine'),
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
