/** What saving a changed workbook means for what the file holds beside cells. */
export const saving = {
  'saving.signatures':
    'The file has a digital signature. What is saved is not what was signed, so the signature is taken away (as saving in Excel does). Where it is needed, sign the saved file again in Excel.',
  'saving.histories':
    'This is a shared workbook of the old kind, whose file lists its changes; these changes are not in the list. Where they must be, make them in Excel.',
  'saving.lost-sheets':
    'Formulas or names (such as {user}) refer to sheets that are gone ({sheets}), which is an error once Excel opens the file. Undo the removal before saving, or correct the references in Excel.',
  'saving.results':
    'Formulas ({count}, such as {user}) refer to cells that were changed. The file holds their former results until Excel opens and calculates it.',
  'saving.pivots':
    'Sources of pivot tables ({count}) were changed. Excel refreshes them when it opens the file; other programs may show the former figures until they are refreshed by hand.',
  'saving.data-models':
    'The workbook has a data model, whose data does not follow the changes. Open it in Excel and choose Refresh All under Data.',

  'saving.ask-title': 'Before saving',
  'saving.ask-yes': 'Save all the same',
  'saving.ask-no': 'Cancel',
  'saving.done-with': '{done} {notes}',
  'saving.about': 'About saving ({count})',
  'saving.about-title': 'What saving does with what is not shown here',
  'saving.about-close': 'Close',

  'saving.known.signatures': 'The file has a digital signature: saving changes takes it away.',
  'saving.known.histories': 'The file is a shared workbook of the old kind: changes made here are not in its list.',
  'saving.known.data-models': 'The workbook has a data model: after changes its data must be refreshed in Excel.',
  'saving.known.macros': 'The file has macros: they do not run here and are kept as they are.',
  'saving.known.tabs': 'Chart sheets or other tabs ({count}) are not shown here and are kept as they are.',
  'saving.known.sheet': 'The sheet “{sheet}” has {things}: not shown or not usable here, and kept as they are.',
  'saving.known.this-sheet': 'This sheet has {things}: not shown or not usable here, and kept as they are.',

  'saving.thing.pictures': 'pictures ({count})',
  'saving.thing.shapes': 'shapes or text boxes ({count})',
  'saving.thing.charts': 'charts ({count})',
  'saving.thing.comments': 'comments ({count})',
  'saving.thing.sparklines': 'sparklines ({count})',
  'saving.thing.formats': 'conditional formats of newer kinds ({count})',
  'saving.thing.pivots': 'pivot tables ({count})',
  'saving.thing.slicers': 'slicers ({count})',
  'saving.thing.controls': 'controls or embedded objects ({count})',
  'saving.thing.backgrounds': 'background pictures ({count})',
} as const;
