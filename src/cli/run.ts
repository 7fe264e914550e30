import { DOCUMENT_IDS, USUAL_DOCUMENTS, type DocumentId } from '../app/briefing/request';
import { shippedProfileNames, type Profile } from '../app/profiles';
import type { EarlierLedgers } from '../app/check-workbook';
import type { CheckReport, FileReport } from '../app/report';
import type { ProfileJson } from '../app/settings/settings';
import { isoOf, type Day } from '../core/model/day';
import type { Message } from '../core/model/message';
import type { WorkbookSnapshot } from '../core/model/workbook';
import { createFormatter, messageOf, type Formatter } from '../i18n';
import { checkFiles } from './check-files';
import { chooseProfile } from './choose-profile';
import { diagnosticOf } from './diagnostic';
import { parseRequest, type CheckRequest } from './options';
import type { OpenWorkbook } from './out/write-out';
import type { Output } from './output';
import { progressOn } from './progress';
import { readEarlier } from './read-earlier';
import { readWorkbookFile } from './read-file';
import { paletteFor, wantsColour } from './text/colour';
import { reportText } from './text/report-text';

/** 0: nothing at severity error; 1: some; 2: bad usage, or a file that could not be read. */
export type ExitCode = 0 | 1 | 2;

/** What the command needs of the world around it; the entry point alone chooses these. */
export interface World {
  readonly stdout: Output;
  readonly stderr: Output;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly today: Day;
  readonly version: string;
  readonly readWorkbook: (bytes: Uint8Array) => WorkbookSnapshot;
  /** The bytes of a workbook that was never saved, whose one sheet waits for a document. */
  readonly newWorkbook: (first: { readonly name: string; readonly document: string }) => Uint8Array;
  /** A workbook that can be written into and saved; throws FileError. */
  readonly openWorkbook: (bytes: Uint8Array, fileName: string) => OpenWorkbook;
}

/** Runs the command; `argv` without node and script. */
export async function run(argv: readonly string[], world: World): Promise<ExitCode> {
  const request = parseRequest(argv);
  const format = createFormatter(request.locale);
  switch (request.kind) {
    case 'help':
      await world.stdout.write(`${format(helpFor(format))}\n`);
      return 0;
    case 'version':
      await world.stdout.write(`${format(messageOf('cli.version', { version: world.version }))}\n`);
      return 0;
    case 'usage-error':
      return usageError([request.message, messageOf('cli.usage-hint', {})], format, world);
    case 'check':
      return check(request, format, world);
  }
}

function helpFor(format: Formatter): Message {
  const nameOf = (id: DocumentId): string => format(messageOf(`briefing.document.${id}`, {}));
  const usual = USUAL_DOCUMENTS.map(nameOf);
  return messageOf('cli.help', { profiles: shippedProfileNames(), usual, documents: DOCUMENT_IDS.map(nameOf) });
}

async function usageError(messages: readonly Message[], format: Formatter, { stderr }: World): Promise<ExitCode> {
  await stderr.write(`${messages.map(format).join('\n')}\n`);
  return 2;
}

async function check(request: CheckRequest, format: Formatter, world: World): Promise<ExitCode> {
  const choice = await chooseProfile(request.profile);
  if (!choice.ok) return usageError(choice.problems, format, world);
  const out = await outFor(request, format);
  if (out && !out.ok) return usageError([out.problem], format, world);
  const summary = await summaryFor(request, choice.given, format);
  if (summary && !summary.ok) return usageError([summary.problem], format, world);
  const { asOf } = request;
  const { today, readWorkbook } = world;
  const earlier = readEarlier(request, choice.profile, format, world);
  if (earlier && !earlier.ok) return usageError([earlier.problem], format, world);
  const files = await checkFiles(
    request.files,
    { asOf, today, profile: choice.profile, format, earlier: earlier?.ledgers ?? null },
    {
      readFile: readWorkbookFile,
      readWorkbook,
      progress: progressOn(world.stderr, request.files.length, format),
      onInternalError: (file, error) => reportInternalError(file, error, format, world),
    },
  );
  const report: CheckReport = {
    version: 1,
    asOf: asOf === null ? null : isoOf(asOf),
    profile: choice.profile.name,
    files,
  };
  await world.stdout.write(request.format === 'json' ? `${JSON.stringify(report)}\n` : textOf(report, format, world));
  const readable = files.filter(({ error }) => error === null).map(({ file }) => file);
  const isWritten = !out || (await out.write(readable, choice.profile, earlier?.ledgers ?? null, world));
  const isSummed = !summary || (await summary.write(world));
  return isWritten && isSummed ? exitCodeOf(files) : 2;
}

type Out =
  | { readonly ok: false; readonly problem: Message }
  | {
      readonly ok: true;
      /** Whether every file was written. */
      readonly write: (
        files: readonly string[],
        profile: Profile,
        earlier: EarlierLedgers | null,
        world: World,
      ) => Promise<boolean>;
    };

/** What writes workbooks is loaded only by runs that write some. */
async function outFor({ out, asOf }: CheckRequest, format: Formatter): Promise<Out | null> {
  if (!out) return null;
  const { chooseDocuments } = await import('./out/choose-documents');
  const chosen = chooseDocuments(out.documents, format);
  if (!chosen.ok) return chosen;
  const { writeOut } = await import('./out/write-out');
  return {
    ok: true,
    write: (files, profile, earlier, world) =>
      writeOut(files, {
        folder: out.folder,
        documents: chosen.documents,
        earlier,
        asOf,
        today: world.today,
        profile,
        format,
        readFile: readWorkbookFile,
        openWorkbook: world.openWorkbook,
        tell: (message) => world.stderr.write(`${format(message)}\n`),
        onInternalError: (file, error) => reportInternalError(file, error, format, world),
      }),
  };
}

type Summary =
  | { readonly ok: false; readonly problem: Message }
  | {
      readonly ok: true;
      /** Whether the summary was written. */
      readonly write: (world: World) => Promise<boolean>;
    };

async function summaryFor(
  { files, summary, asOf }: CheckRequest,
  profile: string | ProfileJson | null,
  format: Formatter,
): Promise<Summary | null> {
  if (!summary) return null;
  const { chooseDocuments } = await import('./out/choose-documents');
  const chosen = chooseDocuments(summary.documents, format);
  if (!chosen.ok) return chosen;
  const { writeSummary } = await import('./out/write-summary');
  const { path } = summary;
  return {
    ok: true,
    write: (world) =>
      writeSummary(files, {
        path,
        documents: chosen.documents,
        config: { asOf: asOf === null ? null : isoOf(asOf), profile },
        today: isoOf(world.today),
        format,
        formatterFor: createFormatter,
        readFile: readWorkbookFile,
        readWorkbook: world.readWorkbook,
        newWorkbook: world.newWorkbook,
        openWorkbook: world.openWorkbook,
        tell: (message) => world.stderr.write(`${format(message)}\n`),
        onInternalError: (error) => reportInternalError(path, error, format, world),
      }),
  };
}

async function reportInternalError(file: string, error: unknown, format: Formatter, world: World): Promise<void> {
  const words = format(messageOf('cli.internal', { file }));
  await world.stderr.write(`${words}\n${diagnosticOf(error, world.version)}\n`);
}

function textOf(report: CheckReport, format: Formatter, { stdout, environment }: World): string {
  const palette = paletteFor(wantsColour(stdout.isTerminal, environment));
  return reportText(report, { format, palette, width: stdout.columns });
}

function exitCodeOf(files: readonly FileReport[]): ExitCode {
  if (files.some(({ error }) => error !== null)) return 2;
  return files.some(hasErrors) ? 1 : 0;
}

function hasErrors({ ledgers, comparison }: FileReport): boolean {
  const fell = comparison?.entries.some(({ findings }) => findings.some(({ severity }) => severity === 'error'));
  return fell === true || ledgers.some(({ summary }) => summary.findings.error > 0);
}
