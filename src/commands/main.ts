import { createLocalEngine } from '../app/engine/local-engine';
import { localDay } from '../app/local-day';
import { createSession } from '../app/session/create-session';
import { createExcelHost, officeReady } from '../excel';
import { associate, openDialog } from '../excel/ribbon';
import { createFormatter, localeOf, type Formatter, type Locale } from '../i18n';
import { COMMANDS, runCommand, serveCommand, type CommandName, type Telling } from './command';
import { messageLink } from './message-link';

/** Per cent of the screen: a sentence or two. */
const DIALOG_SIZE = { width: 30, height: 30 };

/** Engine and host are made for each press: a workbook is not held on to between two. */
function run(name: CommandName, locale: Locale, format: Formatter): Promise<Telling | null> {
  const session = createSession({
    host: createExcelHost(),
    // In this very page: it has no look that could freeze, and a worker would start for one review.
    engine: createLocalEngine({ formatterFor: createFormatter }),
    locale,
    today: () => localDay(new Date()),
    format,
  });
  return runCommand(name, session, format);
}

async function main(): Promise<void> {
  const { displayLanguage } = await officeReady();
  const locale = localeOf(displayLanguage);
  const format = createFormatter(locale);
  const tell = (telling: Telling): Promise<void> =>
    openDialog(new URL(messageLink({ ...telling, locale }), location.href).href, DIALOG_SIZE);
  for (const name of COMMANDS) {
    associate(name, (event) => void serveCommand(event, format, () => run(name, locale, format), tell));
  }
}

// Not caught: the page is never shown, and the browser's console is where a failure to start can be seen.
void main();
