/** Styles of the report, by what they mean. */
export interface Palette {
  readonly file: Style;
  readonly heading: Style;
  readonly error: Style;
  readonly warning: Style;
  readonly info: Style;
  readonly good: Style;
  readonly faint: Style;
}

/** Puts escape sequences around a text, or returns it as it is where there is no colour. */
export type Style = (text: string) => string;

const sgr =
  (open: number, close: number): Style =>
  (text) =>
    `\u001B[${open}m${text}\u001B[${close}m`;

const COLOURED: Palette = {
  file: (text) => sgr(1, 22)(sgr(4, 24)(text)),
  heading: sgr(1, 22),
  error: sgr(31, 39),
  warning: sgr(33, 39),
  info: sgr(36, 39),
  good: sgr(32, 39),
  faint: sgr(2, 22),
};

const same: Style = (text) => text;
const PLAIN: Palette = { file: same, heading: same, error: same, warning: same, info: same, good: same, faint: same };

/** The palette for an output. */
export function paletteFor(coloured: boolean): Palette {
  return coloured ? COLOURED : PLAIN;
}

/**
 * Whether to colour: on a terminal that can, unless NO_COLOR is set (https://no-color.org); FORCE_COLOR wins over both
 * (0 or false turns colours off).
 */
export function wantsColour(isTerminal: boolean, environment: Readonly<Record<string, string | undefined>>): boolean {
  const forced = environment['FORCE_COLOR'];
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  if ((environment['NO_COLOR'] ?? '') !== '') return false;
  return isTerminal && environment['TERM'] !== 'dumb';
}
