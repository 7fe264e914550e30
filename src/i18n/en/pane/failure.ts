/** What the pane says when it cannot start or breaks off. */
export const failure = {
  'pane.failure.old-title': 'This Excel is too old',
  'pane.failure.old':
    'Ledger Check needs Excel 2021, Microsoft 365 or Excel on the web. Update Excel, or check the file with the command.',
  'pane.failure.timeout-title': 'Excel does not answer',
  'pane.failure.timeout':
    'Excel did not answer within {seconds} seconds. Close this pane and open it again; if that does not help, restart Excel.',
  'pane.failure.not-excel-title': 'Open this page in Excel',
  'pane.failure.not-excel': 'This page is an Excel add-in. Open it with the “Ledger Check” button on Excel’s ribbon.',
  'pane.failure.start-title': 'The workbook could not be opened',
  'pane.failure.start': 'Wait until Excel is idle and try again; if that does not help, close this pane and reopen it.',
  'pane.failure.crash-title': 'The pane broke off',
  'pane.failure.crash':
    'The workbook is not affected. Reload the pane; if it happens again, send the diagnostics to whoever maintains it.',
  'pane.failure.action':
    'This did not work because of a mistake in the program. Try again; if it happens again, send the diagnostics to whoever maintains it.',
  'pane.failure.retry': 'Try again',
  'pane.failure.reload': 'Reload',
} as const;
