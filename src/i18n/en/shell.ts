/** Static pages: what stands there before any script runs, and where none can. */
export const shell = {
  'shell.title': 'Ledger Check',
  'shell.what':
    'Checks the ledgers of this workbook: every figure, and every task against its schedule; rows that lag are marked.',
  'shell.loading': 'Opening, one moment.',
  'shell.privacy': 'Everything is done on this machine; nothing is sent anywhere.',
  'shell.slow':
    'Nothing has opened for more than ten seconds. The network may be slow, or the server of this add-in cannot be reached.',
  'shell.slow.do':
    'Close this pane and open it again from the ribbon. If it stays like this, give this text to your administrator: the deployment guide says what to look for.',
  'shell.failed': 'A file of the program did not load, so it cannot go on:',
  'shell.failed.do':
    'Close this pane and open it again. If it stays like this, give the address above to your administrator: the file is missing on the server, or it was blocked. The ledger was not changed.',
  'shell.old':
    'This Excel, or the browser that it shows pages with, is too old for Ledger Check. It needs Excel 2021, Excel 2024 or Microsoft 365 (also on the web).',
  'shell.old.do':
    'Open the workbook in a newer Excel; where there is none, your administrator can check the file with the command. The ledger was not changed.',
  'shell.noscript':
    'JavaScript may not run here, so nothing can open. Ask your administrator to allow scripts of this address.',
  'shell.message.details': 'Details (for your administrator)',
  'shell.message.close':
    'Close this window when you have read it. There is more in the task pane: press Open pane on the ribbon.',
} as const;
