import { createLocalEngine } from '../../../../src/app/engine/local-engine';
import type { SheetView } from '../../../../src/app/engine/sheet-view';
import { createSession } from '../../../../src/app/session/create-session';
import type { Session } from '../../../../src/app/session/session';
import { createExcelHost } from '../../../../src/excel';
import { createFormatter } from '../../../../src/i18n';
import type { WorkbookModel } from '../../../../src/xlsx';
import { startExcel, type TestExcel } from '../../../office-host';
import { settle } from './session';

/** A session over the tests' Excel, which executes what office.js sends. */
export interface ExcelStage {
  readonly excel: TestExcel;
  readonly session: Session;
  /** The notice as a sentence; '' where there is none. */
  readonly notice: () => string;
  /** Waits until events were delivered and what they set off is done. */
  readonly quiet: () => Promise<void>;
  readonly viewOf: (name: string) => SheetView | undefined;
}

/** A started session over a workbook in Excel. */
export async function excelStage(workbook: WorkbookModel): Promise<ExcelStage> {
  const { excel } = startExcel(workbook);
  const format = createFormatter('zh-CN');
  const session = createSession(
    {
      host: createExcelHost(),
      engine: createLocalEngine({ formatterFor: createFormatter }),
      locale: 'zh-CN',
      format,
      today: () => '2021-12-05',
    },
    { calculated: 0, whole: 0, retry: 0 },
  );
  await session.start();
  return {
    excel,
    session,
    notice() {
      const { notice } = session.state();
      return notice ? format(notice.message) : '';
    },
    async quiet() {
      await excel.settled();
      await settle();
      await excel.settled();
      await settle();
    },
    viewOf: (name) => [...session.state().results.values()].find(({ view }) => view.name === name)?.view,
  };
}
