/** Reading values: text to quantities, targets, deadlines, periods, milestones, progress and states, in Chinese and English. */
export { normalizeText, compactText } from './text';
export { unitOf, type UnitReading } from './units';
export { quantityFrom, type UnitHint } from './make-quantity';
export { parseQuantity } from './quantity';
export { formatQuantity } from './format-quantity';
export { findQuantities } from './spans';
export { compareQuantities, convertValue } from './convert';
export { parseTarget } from './target';
export { parseDeadline } from './deadline';
export { parseMilestones } from './milestones';
export { parsePeriod } from './period';
export { findYears, type YearSpan } from './years';
export { findAsOf } from './as-of';
export { parseProgress } from './progress';
export { parseState } from './state';
export { VALUE_GUESSES, type GuessId } from './guesses';
