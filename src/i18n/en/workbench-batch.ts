/** The workbench's table of many files. */
export const workbenchBatch = {
  'workbench.batch.pick-folder': 'Open a folder',
  'workbench.batch.folder-hint': 'Reads the .xlsx and .xlsm files of the folder and of all folders in it',
  'workbench.batch.title': 'Batch check',
  'workbench.batch.add': 'Add files',
  'workbench.batch.add-folder': 'Add a folder',
  'workbench.batch.summary': 'Generate a summary',
  'workbench.batch.close': 'Close the batch',
  'workbench.batch.back-to-book': 'Back to “{file}”',
  'workbench.batch.back': 'Back to the batch',
  'workbench.batch.as-of-each': 'left empty: each file’s own',
  'workbench.batch.as-of-own': 'Each file by its own as-of day',

  'workbench.batch.filter': 'Which files are shown',
  'workbench.batch.filter.all': 'All {count}',
  'workbench.batch.filter.errors': 'With errors {count}',
  'workbench.batch.filter.unread': 'Without a ledger {count}',

  'workbench.batch.table': 'Files',
  'workbench.batch.column.entries': 'Ledgers / rows',
  'workbench.batch.column.worst': 'Worst finding',
  'workbench.batch.column.remove': 'Take out',
  'workbench.batch.entries': '{ledgers} / {entries}',
  'workbench.batch.total': 'Total ({count} files)',
  'workbench.batch.worst': '{severity} {place}',
  'workbench.batch.clean': 'Nothing was found',
  'workbench.batch.reading-file': 'Reading, {percent}%',
  'workbench.batch.remove': 'Take “{file}” out',
  'workbench.batch.remove-hint': 'Take this file out (Delete)',
  'workbench.batch.keys':
    'A click or Enter opens a file, the arrow keys move, Delete takes a file out. Files are read on this computer alone and stay as they are.',
  'workbench.batch.empty': 'No files yet',
  'workbench.batch.empty-hint':
    'Drop the departments’ ledgers or the folder that holds them here, or use the buttons above.',
  'workbench.batch.none': 'There is no such file',

  'workbench.batch.reading': 'Reading {done} of {total}: {file}',
  'workbench.batch.progress': 'How far reading is',
  'workbench.batch.waiting': 'Stopped; {count} files have not been read.',
  'workbench.batch.go-on': 'Go on reading',
  'workbench.batch.more-doubts': 'There are {count} more to look into: the summary lists them with its files.',
  'workbench.batch.folder-failed':
    'The browser does not let the page read the folder “{folder}” that was dropped. Choose it by the button “Open a folder”.',
  'workbench.batch.nothing-given': 'There is no file that can be read.',

  'workbench.batch.summary-title': 'Generate a summary',
  'workbench.batch.summary-looking': 'Looking at the ledgers',
  'workbench.batch.summary-what':
    'Sums {ledgers} ledgers up in a new workbook: its first sheet lists the files, then come the chosen documents. Figures name the file and the cell that they come from.',
  'workbench.batch.summary-making': 'The summary is being made',
  'workbench.batch.summary-do': 'Make the workbook',
  'workbench.batch.summary-word': 'Texts for Word ({count})',
  'workbench.batch.summary-failed':
    'There is no summary: the program failed. The ledgers are not to blame; please give the developers the diagnostic.',
  'workbench.batch.summary-done':
    'The summary is there, not saved yet. Look at it, then press Save to keep it as “{file}”.',
  'workbench.batch.other-basis':
    'The batch judges by the day and the profile chosen for it; a file that is opened is checked by its own settings, which may give another result.',
} as const;
