import type { BriefingFacts } from '../facts';
import type { Laggard } from '../facts/lagging';
import type { ProgressKind } from '../facts/kinds';
import type { Block, BriefingDocument, TableColumn } from './blocks';
import { column, EMPTY, sentenceCell, textCell } from './cells';
import { asOfDay, heading, paragraph, title } from './frame';
import { notesOf } from './notes';
import type { DocumentOptions } from './options';
import { progressOf } from './progress-of';
import { countsSaid } from './prose/counts';
import { standingOfLaggard } from './prose/standing';
import { sentence, type Sentence } from './sentence';
import { deadlineCell, departmentCell, nameCell, personCell, targetCell } from './tables/item-cells';
import { owedBy } from './tables/owed';

/**
 * 整改承诺 (S2: 目标 措施 时限 责任): a form in which departments say what they will do about each entry that is late or was not
 * reported, by when, and who answers for it. What they have to fill in is left blank.
 */
export function commitmentForm(facts: BriefingFacts, { department }: DocumentOptions): BriefingDocument {
  const forms = progressOf(facts).flatMap((each): readonly Block[] => {
    const owed = owedBy(each).filter(({ item }) => department === null || item.department === department);
    return owed.length === 0 ? [] : formOf(owed, each.kind, facts, department);
  });
  return {
    id: 'commitments',
    department,
    orientation: 'landscape',
    blocks: [
      title(sentence('briefing.commitments.title')),
      ...(forms.length === 0
        ? paragraph(noneOf(facts, department))
        : [
            ...forms,
            ...paragraph(sentence('briefing.commitments.leader')),
            ...paragraph(sentence('briefing.commitments.contact')),
            {
              kind: 'signature',
              name:
                department === null
                  ? sentence('briefing.commitments.unit')
                  : sentence('briefing.commitments.unit-named', { department }),
              date: sentence('briefing.blank.date'),
            } as const,
          ]),
      { kind: 'footnotes', notes: notesOf(facts, []) },
    ],
  };
}

function noneOf(facts: BriefingFacts, department: string | null): Sentence {
  if (progressOf(facts).length === 0) return sentence('briefing.lagging.nothing');
  const params = { asOf: asOfDay(facts) };
  return department === null
    ? sentence('briefing.commitments.none', params)
    : sentence('briefing.commitments.none-of', { ...params, department });
}

function formOf(
  owed: readonly Laggard[],
  kind: ProgressKind,
  facts: BriefingFacts,
  department: string | null,
): readonly Block[] {
  const form = department === null ? 'all' : 'one';
  return [
    heading(1, sentence(`briefing.commitments.heading-${kind}`)),
    ...paragraph(sentence(`briefing.commitments.${form}`, { asOf: asOfDay(facts), counts: countsSaid(owed, kind) })),
    {
      kind: 'table',
      columns: columnsOf(kind),
      rows: owed.map((laggard, index) => ({
        kind: 'record',
        cells: [
          textCell(String(index + 1)),
          nameCell(laggard.item),
          departmentCell(laggard.item),
          ...(kind === 'plan' ? [targetCell(laggard)] : []),
          sentenceCell(gapOf(laggard, kind), laggard.item.cell),
          EMPTY,
          // A deadline that has passed is no commitment: it is committed anew.
          laggard.daysOverdue ? EMPTY : deadlineCell(laggard),
          personCell(laggard.item),
          EMPTY,
        ],
      })),
    },
  ];
}

function gapOf(laggard: Laggard, kind: ProgressKind): Sentence {
  return laggard.item.verdict.status === 'not-reported'
    ? sentence('briefing.commitments.not-reported')
    : standingOfLaggard(laggard, kind);
}

function columnsOf(kind: ProgressKind): readonly TableColumn[] {
  return [
    column('number', 'center', 'narrow'),
    column(kind === 'issue' ? 'issue' : 'task', 'left', 'wide'),
    column(kind === 'issue' ? 'responsible' : 'department', 'left', 'medium'),
    ...(kind === 'plan' ? [column('target', 'center', 'medium')] : []),
    column('shortfall', 'left', 'wide'),
    column('remedy', 'left', 'wide'),
    column('committed', 'center', 'medium'),
    column('person', 'center', 'narrow'),
    column('leader', 'center', 'narrow'),
  ];
}
