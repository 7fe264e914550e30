/** Many files read one after another, and the list of them in the summary's workbook. */
export const batch = {
  'batch.other-spreadsheet':
    'Spreadsheets of the kind “{extension}” are not read. Save it as .xlsx in Excel or WPS, then add it again.',
  'batch.no-ledger': 'It holds no ledger.',
  'batch.waiting': 'It has not been read yet.',
  'batch.departments': '{some} and others, {count} departments',

  'batch.doubt.as-of':
    'The files are as of different days: {days}. Look into it before they are summed up, or give one as-of day for all.',
  'batch.doubt.day': '{day} ({files} files)',
  'batch.doubt.same':
    '“{first}” and “{second}” hold the very same ledger, which would be counted twice. Take one of them out.',
  'batch.doubt.alike':
    '“{first}” and “{second}” look like one ledger (most departments, tasks, targets and deadlines are the same): see whether it is in twice.',

  'batch.left-out': 'Not listed: {kinds}.',
  'batch.left-out.temporary': '{count} temporary (~$)',
  'batch.left-out.hidden': '{count} hidden',
  'batch.left-out.other': '{count} that are no spreadsheets',

  'batch.column.number': 'No.',
  'batch.column.file': 'File',
  'batch.column.departments': 'Department',
  'batch.column.ledgers': 'Ledgers',
  'batch.column.entries': 'Rows',
  'batch.column.errors': 'Errors',
  'batch.column.warnings': 'Warnings',
  'batch.column.behind': 'Behind',
  'batch.column.overdue': 'Overdue',
  'batch.column.not-reported': 'Not reported',
  'batch.column.as-of': 'As of',
  'batch.column.place': 'Sheet and cell',
  'batch.column.severity': 'Severity',
  'batch.column.problem': 'Problem',
  'batch.column.reason': 'Reason',

  'batch.list.tab': 'Files',
  'batch.list.title': 'Ledger Files',
  'batch.list.facts':
    '{read} of {files} files were read: {ledgers} ledgers with {entries} rows. Errors: {errors}; warnings: {warnings}; behind: {behind}; overdue: {overdue}; not reported: {notReported}.',
  'batch.list.profile': 'Judged by the profile: {profile}.',
  'batch.list.files': 'Files',
  'batch.list.worst': 'Main Problems',
  'batch.list.unread': 'Files That the Summary Leaves Out',
  'batch.list.total': 'Total',

  'batch.name': 'Summary-{asOf}.xlsx',
  'batch.name-undated': 'Summary.xlsx',
} as const;
