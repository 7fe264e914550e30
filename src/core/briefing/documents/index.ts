/** Documents as blocks over facts: what stands in them, before it has words and cells. */
export { laggingList } from './lagging';
export { summaryTable } from './summary';
export { textOf, type Sentence, type Words } from './sentence';
export type { Block, BriefingDocument, DocumentCell, DocumentId, TableBlock } from './blocks';
