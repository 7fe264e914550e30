/** Error codes as Excel's `values` give them: in English whatever the language of the display. */
const ERROR_CODES: ReadonlySet<unknown> = new Set([
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#GETTING_DATA',
  '#SPILL!',
  '#CALC!',
  '#FIELD!',
  '#BLOCKED!',
  '#CONNECT!',
  '#UNKNOWN!',
  '#BUSY!',
  '#EXTERNAL!',
  '#PYTHON!',
]);

/**
 * Whether a value is an error's code. Excel turns a typed `#N/A` into the error, so a text like this is one that a
 * program wrote, and no less wrong.
 */
export function isErrorCode(value: unknown): value is string {
  return ERROR_CODES.has(value);
}
