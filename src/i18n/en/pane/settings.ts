/** The settings of the workbook, and what the add-in is. */
export const settings = {
  'pane.settings.profile': 'Profile',
  'pane.settings.profile-explain': 'Holds for every ledger of this workbook and is kept in it.',
  'pane.settings.file': 'Settings file',
  'pane.settings.file-explain':
    'Save profile, corrections and ignored findings as a file that others can import, so that an office judges alike.',
  'pane.settings.export': 'Export',
  'pane.settings.copy': 'Copy',
  'pane.settings.copied': 'Copied',
  'pane.settings.import': 'Import…',
  'pane.settings.import-explain': 'An import replaces the present settings of this workbook.',
  'pane.settings.import-unreadable': '“{file}” could not be read. {why}',
  'pane.settings.file-name': 'ledger-check-settings.json',
  'pane.settings.ignored': 'Ignored findings ({count})',
  'pane.settings.ignored-none': 'No finding is ignored.',
  'pane.settings.ignored-where': '{sheet}!{cell}: {title}',
  'pane.settings.ignored-unknown': 'Not met in any check so far: its sheet was not checked, or it has been corrected',
  'pane.settings.ignored-about': '{title}: {entry}',
  'pane.settings.ignored-reason': '{reason} ({date})',
  'pane.settings.unignore': 'Take up again',
  'pane.settings.clear': 'Remove what was added',
  'pane.settings.clear-explain':
    'Removes all highlights and the sheet of findings, and restores column widths. Ledgers stay as they are, and so do the settings.',
  'pane.settings.clear-do': 'Remove all…',
  'pane.settings.clear-confirm-title': 'Remove what was added?',
  'pane.settings.clear-confirm':
    'The highlights of every sheet and the sheet of findings are deleted, with anything that you wrote into that sheet. Ledgers stay as they are.',
  'pane.settings.clear-yes': 'Remove all',
  'pane.settings.clear-no': 'Cancel',
  'pane.settings.about': 'About',
  'pane.settings.version': 'Ledger Check {version}',
  'pane.settings.privacy':
    'Everything is checked on this computer. Nothing leaves it, there is no sign-in, and no usage is reported.',
} as const;
