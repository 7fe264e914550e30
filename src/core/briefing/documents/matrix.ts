import type { BriefingFacts } from '../facts';
import type { BriefingDocument } from './blocks';
import { asOfDay, paragraph, title } from './frame';
import { notesOf } from './notes';
import type { DocumentOptions } from './options';
import { progressOf } from './progress-of';
import { sentence } from './sentence';
import { groupMatrix } from './tables/group-matrix';
import { unitMatrix } from './tables/unit-matrix';

/**
 * 挂图: how things stand at one look. Tasks that several units carry make a grid of units × tasks, each cell with its status; all
 * other entries are too many to show one by one, so departments stand in rows and categories (else statuses) in columns.
 */
export function statusMatrix(facts: BriefingFacts, _options: DocumentOptions): BriefingDocument {
  const grids = progressOf(facts).flatMap((each) => {
    const compared = new Set(each.comparisons.flatMap(({ units }) => units.map(({ item }) => item)));
    return [...unitMatrix(each.comparisons, facts), ...groupMatrix(each, compared)];
  });
  return {
    id: 'matrix',
    department: null,
    orientation: 'landscape',
    blocks: [
      title(sentence('briefing.matrix.title')),
      ...(grids.length === 0
        ? paragraph(sentence('briefing.matrix.nothing'))
        : [
            {
              kind: 'caption',
              left: sentence('briefing.caption.as-of', { asOf: asOfDay(facts) }),
              right: null,
            } as const,
            ...grids,
          ]),
      { kind: 'footnotes', notes: notesOf(facts, progressOf(facts)) },
    ],
  };
}
