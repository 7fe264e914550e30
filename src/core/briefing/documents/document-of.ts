import type { BriefingFacts } from '../facts';
import type { BriefingDocument, DocumentId } from './blocks';
import { brief } from './brief';
import { bulletin } from './bulletin';
import { chartSheet } from './chart';
import { commitmentForm } from './commitments';
import { laggingList } from './lagging';
import { statusMatrix } from './matrix';
import { notice } from './notice';
import type { DocumentOptions } from './options';
import { pressRelease } from './press-release';
import { rankingTables } from './ranking';
import { summaryTable } from './summary';

const MAKERS: Readonly<Record<DocumentId, (facts: BriefingFacts, options: DocumentOptions) => BriefingDocument>> = {
  brief,
  bulletin,
  'press-release': pressRelease,
  summary: summaryTable,
  ranking: rankingTables,
  lagging: laggingList,
  notice,
  commitments: commitmentForm,
  matrix: statusMatrix,
  chart: chartSheet,
};

/** A document of a briefing. Facts that say nothing give a document that says so; never throws. */
export function documentOf(id: DocumentId, facts: BriefingFacts, options: DocumentOptions): BriefingDocument {
  return MAKERS[id](facts, options);
}
