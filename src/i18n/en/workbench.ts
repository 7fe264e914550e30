/** The workbench: the page that opens a workbook in a browser, beside the pane. */
export const workbench = {
  'workbench.title': 'Ledger Check workbench',
  'workbench.what':
    'Open a ledger in the browser, check it, highlight progress and generate briefings, without installing Excel.',
  'workbench.privacy': 'Files are processed on this machine alone; nothing is uploaded.',
  'workbench.loading': 'The workbench is opening.',
  'workbench.slow':
    'It has not opened for some ten seconds. The network may be slow, or the workbench’s server cannot be reached.',
  'workbench.slow.do': 'Reload the page. If it still does not open, show this text to your administrator.',
  'workbench.failed': 'A file of the program did not load, so it cannot go on:',
  'workbench.failed.do':
    'Reload the page. If it stays like this, give the address above to your administrator: the file is missing, or something blocks it.',
  'workbench.old': 'This browser is too old for the workbench.',
  'workbench.old.do': 'Use a newer one: Edge or Chrome from 97 on, Safari from 15.4 on, or Firefox from 104 on.',
  'workbench.crash':
    'The program failed and the page cannot go on. Reload it and open the workbook again; changes that were not saved are lost.',

  'workbench.open.pick': 'Open a workbook',
  'workbench.open.sample': 'Open the sample ledger',
  'workbench.open.drop': 'You can also drop an .xlsx or .xlsm file here.',
  'workbench.open.keyboard':
    'Keyboard: F6 goes between tool bar, sheet and pane; Ctrl+P prints the sheet that is shown.',
  'workbench.open.drop-now': 'Drop to open this file',
  'workbench.open.reading': 'Reading “{file}”.',
  'workbench.open.percent': '{percent}%',
  'workbench.open.cancel': 'Cancel',
  'workbench.open.cancelled': 'Cancelled: “{file}” was not opened.',
  'workbench.open.failed': '“{file}” was not opened. {why}',
  'workbench.open.broke':
    'The program failed while opening “{file}”. This is not the ledger’s fault; please give the diagnostic to the developers.',

  'workbench.save.do': 'Save',
  'workbench.save.hint':
    'Downloads the changed workbook; the original file stays, and all that was not changed is kept',
  'workbench.save.name': '{name}-checked{extension}',
  'workbench.save.unsaved': '{file} (changes not saved)',
  'workbench.save.done': 'Saved as “{file}” in the browser’s download folder.',
  'workbench.save.failed': 'Nothing was saved. {why}',
  'workbench.save.working': 'Saving.',
  'workbench.save.broke':
    'The program failed while saving, so nothing was saved; your changes are still in this page. Please give the diagnostic to the developers.',
  'workbench.save.leave-title': 'Give up changes that are not saved?',
  'workbench.save.leave': '“{file}” has changes that are not saved. They are lost when another workbook is opened.',
  'workbench.save.leave-yes': 'Open without saving',
  'workbench.save.leave-no': 'Cancel',

  'workbench.print.do': 'Print',
  'workbench.print.hint': 'Prints the sheet that is shown, without the pane; the print dialog can also save it as PDF',
  'workbench.print.empty': 'Sheet “{sheet}” has nothing to print.',
  'workbench.print.cut':
    'This sheet is too long: rows at its end were not printed ({count}). Filter it first, or save it and print it from Excel or WPS.',

  'workbench.book.workbook': 'Open workbook',
  'workbench.book.undo': 'Undo',
  'workbench.book.redo': 'Redo',
  'workbench.book.name-box': 'Cell name',
  'workbench.book.content': 'Content of {cell}',
  'workbench.book.go-link': 'Go to {target}',
  'workbench.book.sheets': 'Sheets',
  'workbench.book.sheet-panel': 'Sheet “{sheet}”',
  'workbench.book.pane': 'Ledger Check pane',

  'workbench.note.protected': 'The sheet “{sheet}” is protected and cannot be changed. Unprotect it in Excel first.',
  'workbench.note.formula':
    'The workbench does not calculate formulas, so nothing was written. To enter a text that begins with “=”, put an apostrophe in front of it.',
  'workbench.note.dependants':
    'Formulas refer to cells that were changed (such as {cell}). The workbench does not calculate: these cells keep their former figures until the workbook is opened in Excel.',
  'workbench.note.undrawn':
    'This sheet has other conditional formats ({count}), which this program did not write; their colours are not shown here.',
  'workbench.note.outside-link': 'The link leads out of the workbook ({target}); the workbench does not follow it.',
  'workbench.note.lost-link': 'The place that the link leads to ({target}) is not there any more.',
  'workbench.note.failed': 'Nothing was changed: {why}',

  'workbench.grid.label': 'Cells of the sheet “{sheet}”',
  'workbench.grid.cell': '{cell}: {text}',
  'workbench.grid.empty-cell': '{cell}: empty',
  'workbench.grid.chart': 'Chart: {title}',
} as const;
