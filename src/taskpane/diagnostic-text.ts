/** What a developer needs to know of a failure of the pane: the error and where it ran, nothing of the workbook. */
export function diagnosticText(error: unknown, version: string): string {
  const what = error instanceof Error ? (error.stack ?? `${error.name}: ${error.message}`) : String(error);
  return [`Ledger Check ${version}`, navigator.userAgent, what].join('\n');
}
