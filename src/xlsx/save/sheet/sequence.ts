/** The sequence of `worksheet` (ECMA-376 part 1, 18.3.1.99). */
export const WORKSHEET = [
  'sheetPr',
  'dimension',
  'sheetViews',
  'sheetFormatPr',
  'cols',
  'sheetData',
  'sheetCalcPr',
  'sheetProtection',
  'protectedRanges',
  'scenarios',
  'autoFilter',
  'sortState',
  'dataConsolidate',
  'customSheetViews',
  'mergeCells',
  'phoneticPr',
  'conditionalFormatting',
  'dataValidations',
  'hyperlinks',
  'printOptions',
  'pageMargins',
  'pageSetup',
  'headerFooter',
  'rowBreaks',
  'colBreaks',
  'customProperties',
  'cellWatches',
  'ignoredErrors',
  'smartTags',
  'drawing',
  'legacyDrawing',
  'legacyDrawingHF',
  'drawingHF',
  'picture',
  'oleObjects',
  'controls',
  'webPublishItems',
  'tableParts',
  'extLst',
] as const;

/** The sequence of `sheetPr` (18.3.1.82). */
export const SHEET_PROPERTIES = ['tabColor', 'outlinePr', 'pageSetUpPr'];

/** The sequence of `sheetView` (18.3.1.87). */
export const SHEET_VIEW = ['pane', 'selection', 'pivotSelection', 'extLst'];
