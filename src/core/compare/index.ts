/** A ledger against an earlier one: pure, over what reviewing made of both. */
export { compareInStages, compareLedgers } from './compare-ledgers';
export { figureFell } from './develop';
export { twoFileRules } from './rules';
export type {
  ComparedEntry,
  ComparedFinding,
  ComparedRow,
  Comparison,
  Development,
  FigureChange,
  MatchBasis,
  TargetChange,
} from './comparison';
