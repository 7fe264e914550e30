/** Documents as blocks over facts: what stands in them, before it has words and cells. */
export { documentOf } from './document-of';
export { departmentsOf } from './departments-of';
export { owedBy } from './tables/owed';
export type { DocumentOptions } from './options';
export { fromMessage } from './from-message';
export { textOf, type Sentence, type Words } from './sentence';
export { DOCUMENT_IDS } from './blocks';
export type { Block, BriefingDocument, DocumentCell, DocumentId, LiveCount, TableBlock } from './blocks';
