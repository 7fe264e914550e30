/** What the command says: help, usage errors, progress, and the frame of the text report. */
export const cli = {
  'cli.help': `Ledger Check: checks the figures of ledgers, and judges every target against its deadline.

Usage: npm run check -- FILE… [options]
       ledger-check FILE… [options]

Options:
  --as-of YYYY-MM-DD   the day to judge by; else the sheet's own as-of date, else today
  --before FILE        compares with an earlier ledger: what is new, gone, completed, changed, fallen or at a
                       standstill; with --out also as a sheet
  --before-as-of YYYY-MM-DD  the day of the earlier ledger; else its own as-of date, else that of the later one
  --profile PROFILE    the policy to judge by: the name of a shipped profile, or the path of a profile (JSON)
                       shipped: {profiles}
  --format text|json   form of the output, text by default
  --out FOLDER         saves a copy of each file into this folder, with progress marks and documents; the files
                       themselves stay as they are
  --summary FILE.xlsx  sums all files up in one new workbook: a list of the files, and the documents
  --documents NAME,…   the documents to write, {usual} by default
                       one or more of: {documents}
  --lang zh-CN|en      language of the output, zh-CN by default
  --help, --version    show this help or the version

Exit code: 0 no errors; 1 errors in a ledger; 2 wrong usage, or a file that cannot be read or written (the others
are still done). The files themselves are never written, and nothing leaves this machine.`,
  'cli.version': 'Ledger Check {version}',
  'cli.usage-hint': 'Use --help to see the usage.',
  'cli.no-files': 'No file to check was given.',
  'cli.unknown-option': 'There is no option “{option}”. Where a file name starts with “-”, put “./” before it.',
  'cli.missing-value': 'The option {option} needs a value.',
  'cli.unexpected-value': 'The option {option} takes no value.',
  'cli.bad-as-of':
    'The date “{value}” of {option} does not exist or is not written as YYYY-MM-DD, for example 2021-12-01.',
  'cli.bad-format': '--format is text or json, not “{value}”.',
  'cli.bad-lang': '--lang is one of {locales}, not “{value}”.',
  'cli.documents-without-out': '--documents goes with --out or --summary: documents are written where these say.',
  'cli.summary-not-xlsx': '--summary writes an .xlsx workbook: its name has to end in .xlsx, unlike “{value}”.',
  'cli.before-as-of-without-before': '--before-as-of goes with --before.',
  'cli.before-unreadable': 'The earlier file “{file}” cannot be read: {message}',
  'cli.profile-not-found':
    'There is no shipped profile named “{name}”, and no such file. The shipped profiles are: {profiles}.',
  'cli.profile-not-json': 'The profile “{name}” is not valid JSON: {detail}',
  'cli.profile-invalid': 'Problems in the profile “{name}”: {count}',
  'cli.profile-unreadable': 'The profile “{name}” cannot be read ({detail}).',

  'cli.progress-file': 'Checking {index}/{count}: {file}',
  'cli.progress-rows': 'Checking {file} ({rows} rows)',
  'cli.internal': 'The program failed on “{file}”. The ledger is not to blame; please report the following:',

  'report.file-error': 'Not checked: {message}',
  'report.no-ledgers': 'It holds no ledger to check.',
  'report.ledger-facts': 'As of {date} ({source}), profile: {profile}, rows: {entries}',
  'report.guess': 'Assumed: {guess}',
  'report.findings': 'Findings: errors {errors}, warnings {warnings}, infos {infos}',
  'report.no-findings': 'Findings: none',
  'report.rule': '{severity}  {title} ({rule}, {count})',
  'report.expected-found': 'expected {expected}, found {found}',
  'report.expected': 'expected {expected}',
  'report.found': 'found {found}',
  'report.fix': 'may be changed to {value}',
  'report.more-cells': 'and {count} more: {cells}',
  'report.more-cells-cut': 'and {count} more: {cells}, …',
  'report.statuses': 'Progress: {statuses}',
  'report.status-count': '{status} {count}',
  'report.lagging': 'Rows that need attention: {count}',
  'report.lagging-row': 'row {row}',
  'report.lagging-name': '{name} ({department})',
  'report.more-lagging': 'and {count} more; --format json lists all.',
  'report.skipped': 'Sheets left out: {sheets}',
  'report.skipped-sheet': '{sheet} ({reason})',
  'report.comparison': 'Compared with {before}',
  'report.compared-rule': '{severity}  {sheet} {cell}  {name}: {title}',
  'report.compared-guess': 'Assumed for row {row} of {sheet}, “{name}”: {guess}',
  'report.compared-more': 'There are {count} more; --format json lists all of them.',
  'report.compared-added': 'New entries ({count}): {names}',
  'report.compared-added-cut': 'New entries ({count}): {names} and others',
  'report.compared-gone': 'Entries that are gone ({count}): {names}',
  'report.compared-gone-cut': 'Entries that are gone ({count}): {names} and others',
  'report.total':
    'Files: {files}, ledgers: {ledgers}, rows: {entries}. Errors {errors}, warnings {warnings}, infos {infos}.',
  'report.total-unread': 'Files that could not be checked: {count}.',
} as const;
