import { makeStyles, tokens } from '@fluentui/react-components';

/** Height of every row in pixels: two lines of text. */
export const ROW_HEIGHT = 48;

/** One set of columns for header, rows and totals; the last one is for what takes a file out. */
const COLUMNS = 'minmax(180px, 2fr) minmax(120px, 1.2fr) 84px 64px 80px 64px 88px 72px 100px minmax(240px, 3fr) 44px';

/** Looks of the table of files. */
export const useTableStyles = makeStyles({
  scroller: {
    flex: '1 1 auto',
    minHeight: '160px',
    overflow: 'auto',
    position: 'relative',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    // Rows that come in sight by the keyboard are not to lie below the header and the totals.
    scrollPadding: '40px 0',
  },
  grid: { minWidth: '1120px', display: 'flex', flexDirection: 'column', minHeight: '100%' },
  row: {
    display: 'grid',
    gridTemplateColumns: COLUMNS,
    alignItems: 'center',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  fixed: {
    position: 'sticky',
    zIndex: 2,
    minHeight: '36px',
    flexShrink: 0,
    backgroundColor: tokens.colorNeutralBackground3,
    fontWeight: tokens.fontWeightSemibold,
  },
  head: { top: 0 },
  total: { bottom: 0, borderTop: `1px solid ${tokens.colorNeutralStroke1}`, marginTop: 'auto' },
  space: { position: 'relative', flexShrink: 0 },
  record: {
    position: 'absolute',
    top: 0,
    left: 0,
    right: 0,
    height: `${ROW_HEIGHT}px`,
    boxSizing: 'border-box',
    outline: 'none',
    '&:focus-visible': { boxShadow: `inset 0 0 0 2px ${tokens.colorStrokeFocus2}` },
    '@media (forced-colors: active)': {
      '&:focus-visible': { outline: '2px solid Highlight', outlineOffset: '-2px' },
    },
  },
  opens: { cursor: 'pointer', '&:hover': { backgroundColor: tokens.colorNeutralBackground1Hover } },
  cell: { minWidth: 0, padding: '0 8px', overflowWrap: 'anywhere' },
  mark: { flexShrink: 0, display: 'inline-flex' },
  reading: { justifyContent: 'flex-start' },
  number: { textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
  none: { color: tokens.colorNeutralForeground3 },
  grave: { fontWeight: tokens.fontWeightBold, color: tokens.colorStatusDangerForeground3 },
  folder: { color: tokens.colorNeutralForeground3 },
  name: { fontWeight: tokens.fontWeightSemibold },
  worst: { display: 'flex', gap: '6px', alignItems: 'flex-start' },
  place: { fontWeight: tokens.fontWeightSemibold },
  // Over all columns but that of the name and the last.
  rest: { gridColumn: '2 / 11' },
  failed: { color: tokens.colorStatusDangerForeground3 },
  sort: {
    width: '100%',
    minHeight: '36px',
    padding: '0 8px',
    border: 'none',
    background: 'none',
    color: 'inherit',
    font: 'inherit',
    textAlign: 'inherit',
    cursor: 'pointer',
    '&:hover': { backgroundColor: tokens.colorNeutralBackground3Hover },
    '&:focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
});
