/** The page behind “Learn more” of the add-in. */
export const help = {
  'help.title': 'Ledger Check: how to use it',
  'help.buttons': 'Buttons on the ribbon (Home tab)',
  'help.check': 'Check lists every finding in the pane; a click selects its cell.',
  'help.highlight':
    'Highlight adds two columns right of the ledger with the status and the reason of every row, and colours the rows that lag. Cells, fills and rules of the ledger stay as they are.',
  'help.clear':
    'Clear removes everything that the add-in added to the workbook, also the sheets that it wrote. Save what was filled in there first.',
  'help.generate': 'Generate opens the pane and sums up the progress of the sheet.',
  'help.open': 'Open pane: findings, progress, recognised columns and settings.',
  'help.trouble': 'What may happen',
  'help.blank':
    'The pane stays blank or at “Opening”: most likely the server cannot be reached. Tell your administrator.',
  'help.undo': 'After the add-in wrote something, Excel may not undo beyond that point. Use Clear to go back.',
  'help.protected': 'A protected sheet cannot be marked: take the protection off first. Checking works all the same.',
} as const;
