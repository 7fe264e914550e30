/** The workbench's grid: selecting, the clipboard, filtering and searching. */
export const workbenchGrid = {
  'workbench.selection.status': 'Selected cells',
  'workbench.selection.range': 'Selected: {range}',
  'workbench.selection.count': 'Count: {count}',
  'workbench.selection.sum': 'Sum: {sum}',
  'workbench.selection.average': 'Average: {average}',

  'workbench.note.of-cell': 'Note of {cell}: {text}',
  'workbench.note.hidden-row': 'The selected cell {cell} lies in a hidden row or column and cannot be seen.',
  'workbench.note.locked-filter':
    'The sheet “{sheet}” is protected and cannot be filtered. Unprotect it in Excel first.',

  'workbench.paste.formula-there': 'Nothing was pasted: {cell} holds a formula, and a value would overwrite it.',
  'workbench.paste.formula-given':
    'Nothing was pasted: what would go into {cell} begins with “=”, and the workbench does not calculate formulas.',
  'workbench.paste.merged':
    'Nothing was pasted: {cell} lies within merged cells and is not their first one. Unmerge them in Excel first, or paste elsewhere.',
  'workbench.paste.hidden':
    'Nothing was pasted: row {row} is hidden, and what is written there could not be seen. Show all rows first.',
  'workbench.paste.too-large': 'Nothing was pasted: from {cell} on it would go beyond the edge of the sheet.',
  'workbench.paste.nothing': 'There is no text in the clipboard that could be pasted.',
  'workbench.paste.done': 'Pasted into {range}.',

  'workbench.filter.add': 'Add filter buttons',
  'workbench.filter.add-hint': 'Add filter buttons to the selected header row (Ctrl+Shift+L)',
  'workbench.filter.remove': 'Remove the filter',
  'workbench.filter.remove-hint': 'Remove the filter and show all rows (Ctrl+Shift+L)',
  'workbench.filter.nothing':
    'No filter was added: the selected row holds no headers. Select a cell of the header row first.',
  'workbench.filter.open': 'Filter “{column}”',
  'workbench.filter.open-active': 'Filter “{column}” (filtered)',
  'workbench.filter.search': 'Search the values of this column',
  'workbench.filter.clear-search': 'Clear the search',
  'workbench.filter.values': 'Values to show',
  'workbench.filter.all': '(Select all)',
  'workbench.filter.blank': '(Blanks)',
  'workbench.filter.value': '{value} (rows: {count})',
  'workbench.filter.more': '{count} more values are not listed. Narrow them down with the search field above.',
  'workbench.filter.apply': 'OK',
  'workbench.filter.cancel': 'Cancel',
  'workbench.filter.clear': 'Clear filter',
  'workbench.filter.other':
    'This column is filtered by criteria of another kind. Once the values below are applied, those are gone.',
  'workbench.filter.shown': 'The filter shows {shown} of {all} rows.',

  'workbench.find.open': 'Search',
  'workbench.find.open-hint': 'Search in this sheet (Ctrl+F)',
  'workbench.find.label': 'Search in the sheet “{sheet}”',
  'workbench.find.text': 'Search for',
  'workbench.find.next': 'Next',
  'workbench.find.previous': 'Previous',
  'workbench.find.close': 'Close the search',
  'workbench.find.none': 'Nothing found',
  'workbench.find.at': '{at} of {count}',
  'workbench.find.many': '{at} of more than {count}',
} as const;
