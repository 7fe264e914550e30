/** The facts of briefings: every figure that a document may print, unrounded and with the cells that it comes from. */
export { summarize, type BriefingFacts } from './summarize';
export type { BriefingOptions, PreviousRank } from './options';
export { counted, type Fact, type FactUnit, type Origin } from './fact';
export { cellOf, type Source, type SourceCell, type SourcedReview } from './source';
