import { createLocalEngine } from '../../../../src/app/engine/local-engine';
import type { Engine } from '../../../../src/app/engine/engine';
import { createSession } from '../../../../src/app/session/create-session';
import type { Timing } from '../../../../src/app/session/live';
import type { Session, SessionState } from '../../../../src/app/session/session';
import { createFormatter, type Locale } from '../../../../src/i18n';
import { createFileHost, readWorkbook, type FileHost, type WorkbookModel } from '../../../../src/xlsx';
import { LEDGER, workbookOf } from './ledger';
import { unreliable, type UnreliableHost } from './unreliable-host';

/** Everything at once: what is gathered is told by the tests, not by the clock. */
const AT_ONCE: Timing = { calculated: 0, whole: 0, retry: 0 };

/** A session over a workbook in memory, with what a test needs to look behind it. */
export interface Stage {
  readonly workbook: WorkbookModel;
  /** What a person does in the workbook. */
  readonly person: FileHost;
  readonly host: UnreliableHost;
  readonly engine: Engine;
  readonly session: Session;
  /** The notice as a sentence; '' where there is none. */
  readonly notice: () => string;
  /** Waits until the state is as wanted. */
  readonly until: (wanted: (state: SessionState) => boolean) => Promise<void>;
  /** Id of a sheet. */
  readonly id: (name: string) => string;
}

/** A session that was started, over one ledger unless a workbook is given. */
export async function stage(
  workbook: WorkbookModel = workbookOf({ 台账: LEDGER }),
  options: { readonly locale?: Locale; readonly start?: boolean; readonly timing?: Timing } = {},
): Promise<Stage> {
  const { locale = 'zh-CN', start = true, timing = AT_ONCE } = options;
  const person = createFileHost(workbook, { fileName: '台账.xlsx' });
  const host = unreliable(person);
  const engine = createLocalEngine({
    formatterFor: createFormatter,
    readFile: (bytes) => Promise.resolve(readWorkbook(bytes).sheets),
  });
  const format = createFormatter(locale);
  const session = createSession({ host, engine, locale, format, today: () => '2021-12-05' }, timing);
  if (start) await session.start();
  const id = (name: string): string => {
    const sheet = workbook.sheets.find((each) => each.name === name);
    if (!sheet) throw new Error(`no sheet ${name}`);
    return sheet.id;
  };
  return {
    workbook,
    person,
    host,
    engine,
    session,
    id,
    notice() {
      const { notice } = session.state();
      return notice ? format(notice.message) : '';
    },
    until: (wanted) => untilState(session, wanted),
  };
}

function untilState(session: Session, wanted: (state: SessionState) => boolean): Promise<void> {
  return new Promise((resolve) => {
    const look = (): void => {
      if (!wanted(session.state())) return;
      end();
      resolve();
    };
    const end = session.subscribe(look);
    look();
  });
}

/** Lets everything run that was set off and waits for nothing but its turn. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 20; turn++) await new Promise((resolve) => setTimeout(resolve, 0));
}
