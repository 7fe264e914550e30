/** What came of an action in the pane. */
export const session = {
  'session.not-followed':
    'Changes of the workbook cannot be followed: {why} Checking works, but after editing the ledger press “Check sheet” again.',
  'session.own-sheet': '“{sheet}” was written by this add-in and needs no check. Switch to the sheet with the ledger.',
  'session.no-sheet-shown':
    'A chart sheet is shown, which has no ledger to highlight. Go to the sheet with the ledger and press the button again.',
  'session.nothing-to-check': 'The workbook has no sheet to check.',
  'session.check-partly':
    'Sheets that could not be checked: {failed} of {total}. Each says why; the others are checked.',
  'session.highlighted':
    'Rows marked on “{sheet}”: {rows}. Rows that need attention: {lagging}. Filter them by the column “{column}”.',
  'session.highlighted-beside': 'Rows marked on “{sheet}”: {rows}. Rows that need attention: {lagging}. {hint}',
  'session.highlighted-all':
    'Marked rows: {rows}, on sheets: {count}; rows that need attention: {lagging}. They can be filtered by the column “{column}”.',
  'session.highlighted-all-beside':
    'Marked rows: {rows}, on sheets: {count}; rows that need attention: {lagging}. {hint}',
  'session.highlighted-all-but':
    'Marked rows: {rows}, on sheets: {count}; rows that need attention: {lagging}. Protected sheets were not marked: {left}. Unprotect them under Review, then mark again.',
  'session.nothing-to-highlight-all':
    'The checked sheets hold no tasks whose progress can be judged, so nothing was marked. See whether the columns were understood, above all target, actual and deadline.',
  'session.marks-beside-filtered':
    'The ledger is being filtered, so its filter buttons could not be extended to the marks: sorting by them leaves the marks where they are. Clear the filter under Data in Excel and update the marks.',
  'session.marks-beside-blocked':
    'Other cells stand between the ledger’s filter buttons and the marks, so the buttons were not extended: sorting by them leaves the marks where they are. Update the marks after sorting.',
  'session.marks-beside-table':
    'The ledger is an Excel table, whose buttons do not reach the marks: filtering hides them with their rows, but sorting leaves them where they are. Update the marks after sorting.',
  'session.nothing-to-highlight':
    'Nothing was marked: “{sheet}” holds no task whose progress can be judged. See whether its columns were understood, above all target, actual and deadline.',
  'session.highlight-protected':
    'The sheet “{sheet}” is protected, so the marks cannot be written; the workbook was not changed. Unprotect it under Review and try again, or else look at the progress in the pane or write the findings as a sheet.',
  'session.cleared': 'Everything that this add-in wrote is gone; the ledgers are as they were.',
  'session.cleared-sheet': 'The marks on “{sheet}” are gone; the ledger is as it was.',
  'session.cleared-but-filter':
    'The marks are gone. “{sheets}” is being filtered by columns of the ledger; to keep that, its filter buttons still reach over the two columns where the marks were. Clear the filter under Data in Excel, then clear the marks once more.',
  'session.nothing-to-clear': 'There is nothing that this add-in wrote, so nothing was cleared.',
  'session.findings-written': 'Findings written to the sheet “{name}”: {count}.',
  'session.no-findings-written': 'Nothing was found; the sheet “{name}” says so.',
  'session.nothing-reviewed': 'There are no results to write. First check a sheet that holds a ledger.',
  'session.generated': 'Sheets written: {written}.',
  'session.regenerated': 'Sheets written anew in their places: {replaced}.',
  'session.generated-both': 'Sheets written: {written}; written anew in their places: {replaced}.',
  'session.generated-but': '{outcome} {hint}',
  'session.nothing-to-generate':
    'The chosen sheets have nothing to sum up, so no sheet was written. Choose sheets with ledgers, and documents.',
  'session.nothing-generated': 'There is no ledger to sum up, so no sheet was written. {hint}',
  'session.sources-failed': 'Sources left out: {count}. They are {sources}.',
  'session.source-failed': '“{name}” ({reason})',
  'session.files-failed': 'Files that could not be read: {failed} of {total}. The list says why; the others take part.',
  'session.compare.no-file': 'No earlier ledger was chosen yet.',
  'session.compare.no-ledger': '“{file}” holds no ledger. Choose an earlier state of this ledger.',
  'session.compare.no-own-ledger':
    'This workbook holds no ledger that could be compared. Check whether its columns were understood.',
  'session.fixed-from':
    '{cell} was “{found}” and is now “{value}”. Excel’s undo may not take this back: if it is wrong, change the cell by hand.',
  'session.fixed-number': 'The text “{value}” in {cell} is now a number. Excel’s undo may not take this back.',
  'session.fixed':
    '{cell} is now “{value}”. Excel’s undo may not take this back: if it is wrong, change the cell by hand.',
  'session.fixed-from-undoable': '{cell} was “{found}” and is now “{value}”; undo takes it back.',
  'session.fixed-number-undoable': 'The text “{value}” in {cell} is now a number; undo takes it back.',
  'session.fixed-undoable': '{cell} is now “{value}”; undo takes it back.',
  'session.finding-gone': 'This finding is no longer there; nothing was changed.',
  'session.no-fix': 'There is no correction that could be applied as it is. Look into it and change the cell by hand.',
  'session.reason-missing': 'Say why it is ignored.',
  'session.settings-not-kept':
    'The setting holds, but it was not stored in the workbook: {why} It has to be set again after the pane is closed.',
  'session.settings-not-saved': 'The setting could not be stored, so the former one still holds: {why}',
  'session.settings-imported': 'The settings of the file were taken over, and the sheets were reviewed by them.',
  'session.settings-import-refused':
    'The file’s settings were not taken over, and the former ones still hold. Problems: {count}. {issues}',
  'session.settings-partly-read':
    'Parts of the settings stored in this workbook cannot be used and are left out. Problems: {count}. {issues}',
  'session.settings-newer':
    'The settings in this workbook were stored by a newer version of the program. This version neither reads nor overwrites them and uses the defaults. Update the program.',
  'session.profile-refused': 'The profile was not taken over. Problems: {count}. {issues}',
  'session.bad-day': '“{day}” is not a date; it was not taken over.',
} as const;
