import { shippedProfileNames } from '../app/profiles';
import type { CheckReport, FileReport } from '../app/report';
import { isoOf, type Day } from '../core/model/day';
import type { Message } from '../core/model/message';
import type { WorkbookSnapshot } from '../core/model/workbook';
import { createFormatter, messageOf, type Formatter } from '../i18n';
import { checkFiles } from './check-files';
import { chooseProfile } from './choose-profile';
import { diagnosticOf } from './diagnostic';
import { parseRequest, type CheckRequest } from './options';
import type { Output } from './output';
import { progressOn } from './progress';
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
}

/** Runs the command; `argv` without node and script. */
export async function run(argv: readonly string[], world: World): Promise<ExitCode> {
  const request = parseRequest(argv);
  const format = createFormatter(request.locale);
  switch (request.kind) {
    case 'help':
      await world.stdout.write(`${format(messageOf('cli.help', { profiles: shippedProfileNames() }))}\n`);
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

async function usageError(messages: readonly Message[], format: Formatter, { stderr }: World): Promise<ExitCode> {
  await stderr.write(`${messages.map(format).join('\n')}\n`);
  return 2;
}

async function check(request: CheckRequest, format: Formatter, world: World): Promise<ExitCode> {
  const choice = await chooseProfile(request.profile);
  if (!choice.ok) return usageError(choice.problems, format, world);
  const { asOf } = request;
  const { today, readWorkbook } = world;
  const files = await checkFiles(
    request.files,
    { asOf, today, profile: choice.profile, format },
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
  return exitCodeOf(files);
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
  const errors = files.some(({ ledgers }) => ledgers.some(({ summary }) => summary.findings.error > 0));
  return errors ? 1 : 0;
}
