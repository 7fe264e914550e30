/** The facts of briefings: every figure that a document may print, unrounded and with the cells that it comes from. */
export { summarize, type BriefingFacts } from './summarize';
export type { BriefingOptions, PreviousRank } from './options';
export type { Fact, FactUnit, Origin } from './fact';
export type { Source, SourceCell, SourcedReview } from './source';
