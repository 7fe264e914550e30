/** The sheet of findings that is handed to departments. */
export const findingsSheet = {
  'findings-sheet.name': 'Findings',
  'findings-sheet.name-of-department': 'Findings - {department}',
  'findings-sheet.title': 'Ledger check: findings',
  'findings-sheet.title-of-department': 'Ledger check: findings for {department}',
  'findings-sheet.facts':
    'As of: {asOf}   Profile: {profile}   Written: {today}   Findings: {count} (errors {errors}, warnings {warnings}, infos {infos})',
  'findings-sheet.how-to':
    'A click on a cell’s address goes to the ledger. Look into each finding, correct the ledger and note it under “Handling”; where the ledger is right, note why.',
  'findings-sheet.number': 'No.',
  'findings-sheet.sheet': 'Sheet',
  'findings-sheet.cell': 'Cell',
  'findings-sheet.department': 'Department',
  'findings-sheet.entry': 'Entry',
  'findings-sheet.rule': 'Check',
  'findings-sheet.severity': 'Severity',
  'findings-sheet.problem': 'What is wrong and what to do',
  'findings-sheet.expected': 'Expected',
  'findings-sheet.found': 'Found',
  'findings-sheet.handling': 'Handling',
  'findings-sheet.none': 'Nothing was found.',
  'findings-sheet.ignored': 'Looked into and left as they are, nothing to do: {count}',
  'findings-sheet.ignored-reason': '{reason} ({on})',
  'findings-sheet.footer': 'Page &P of &N',
} as const;
