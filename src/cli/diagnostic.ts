/** What a developer needs to find a failure of the program, to be copied into a report. It names no file. */
export function diagnosticOf(error: unknown, version: string): string {
  const what = error instanceof Error ? (error.stack ?? `${error.name}: ${error.message}`) : String(error);
  return `ledger-check ${version}, Node ${process.version}, ${process.platform} ${process.arch}\n${what}`;
}
