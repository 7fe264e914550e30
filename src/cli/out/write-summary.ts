import { dirname } from 'node:path';
import { createBatch } from '../../app/batch/batch';
import type { BatchConfig } from '../../app/batch/state';
import { summaryPlans } from '../../app/batch/summary-plans';
import type { DocumentId } from '../../app/briefing/request';
import { createLocalEngine, type LocalEngineParts } from '../../app/engine/local-engine';
import type { Message } from '../../core/model/message';
import type { WorkbookSnapshot } from '../../core/model/workbook';
import { messageOf, type Formatter } from '../../i18n';
import { isItself, outPathsIn } from './out-paths';
import { pathsFromCommonFolder } from './relative-paths';
import { problemOf, writeTexts, type OpenWorkbook } from './write-out';
import { makeFolder, writeWhole } from './write-file';

/** What one summary is made by, and where to. */
export interface SummaryOptions {
  /** The workbook to write. */
  readonly path: string;
  readonly documents: readonly DocumentId[];
  readonly config: BatchConfig;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  readonly format: Formatter;
  readonly formatterFor: LocalEngineParts['formatterFor'];
  readonly readFile: (path: string) => Uint8Array;
  readonly readWorkbook: (bytes: Uint8Array) => WorkbookSnapshot;
  readonly newWorkbook: (first: { readonly name: string; readonly document: string }) => Uint8Array;
  readonly openWorkbook: (bytes: Uint8Array, fileName: string) => OpenWorkbook;
  /** Told what was written and what could not be. */
  readonly tell: (message: Message) => Promise<void>;
  /** Hears of a failure of the program itself. */
  readonly onInternalError: (error: unknown) => Promise<void>;
}

/**
 * Sums all files up in one new workbook, as the workbench's batch does: a list of the files (also of those that cannot be
 * read), then the documents, and its texts as Word files beside it.
 *
 * @returns Whether it was written.
 */
export async function writeSummary(files: readonly string[], options: SummaryOptions): Promise<boolean> {
  const { path, format, tell, onInternalError } = options;
  const itself = files.find((file) => isItself(file, path));
  if (itself !== undefined) {
    await tell(messageOf('publish.summary-onto-itself', { file: itself }));
    return false;
  }
  try {
    await writeOne(files, options);
    return true;
  } catch (error) {
    const problem = problemOf(path, error, format);
    if (problem) await tell(problem);
    else await onInternalError(error);
    return false;
  }
}

async function writeOne(files: readonly string[], options: SummaryOptions): Promise<void> {
  const { path, documents, config, today, format, formatterFor, tell } = options;
  const read = (bytes: Uint8Array): Promise<WorkbookSnapshot['sheets']> =>
    Promise.resolve().then(() => options.readWorkbook(bytes).sheets);
  const engine = createLocalEngine({ formatterFor, readFile: read });
  const batch = createBatch({ engine, format, today: () => today, config });
  try {
    const paths = pathsFromCommonFolder(files);
    await batch.add(
      files.map((file, index) => ({
        path: paths[index] ?? file,
        bytes: () => Promise.resolve().then(() => new Uint8Array(options.readFile(file))),
      })),
    );
    const chosen = documents.map((id) => ({ id, department: null }));
    const summary = await batch.summary({ documents: chosen, ties: 'shared', precision: 1 });
    const plans = summaryPlans(batch.state(), summary, format);
    const [first] = plans;
    if (!first) throw new Error('a summary has at least the list of files');
    const { host, saved } = options.openWorkbook(options.newWorkbook(first), path);
    await host.apply(plans);
    makeFolder(dirname(path));
    // Nothing of a workbook that was made here can be lost on saving.
    writeWhole(path, saved().bytes);
    await tell(messageOf('publish.summary-written', { path, sheets: plans.map(({ name }) => name) }));
    await writeTexts(summary.documents, outPathsIn(dirname(path))(path), tell);
  } finally {
    batch.dispose();
  }
}
