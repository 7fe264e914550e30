/** What is told of workbooks that the command writes. */
export const publish = {
  'publish.protected':
    'The sheet “{sheet}” is protected and takes no marks; the documents are written all the same, without formulas for its figures.',
  'publish.note': '“{file}”: {note}',
  'publish.written': 'Written: {path} (sheets with marks: {marked}; documents: {documents}).',
  'publish.written-unmarked': 'Written: {path} (no sheet has progress to mark; documents: {documents}).',
  'publish.written-document': 'Written: {path}.',
  'publish.summary-written': 'Written: {path} (sheets: {sheets}).',
  'publish.summary-onto-itself': '--summary names “{file}” itself, which would be overwritten. Choose another name.',
  'publish.failed': '“{file}” was not written: {reason}',
  'publish.unknown-document': 'There is no document “{name}”. These can be written: {documents}.',
  'publish.onto-itself':
    'The folder that --out names is the folder of “{file}”, which would be overwritten. Choose another folder.',
  'publish.no-folder': 'The folder “{folder}” cannot be used ({detail}). Choose a folder that can be written into.',
  'publish.cannot-write':
    '“{path}” cannot be written ({detail}). Close the program that has it open, or choose another folder.',
  'publish.nothing': 'There is no document to write: no sheet is a ledger.',
} as const;
