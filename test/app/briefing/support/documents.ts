import type {
  Block,
  BriefingDocument,
  DocumentCell,
  LiveCount,
  Sentence,
} from '../../../../src/core/briefing/documents';
import { EMPTY, factCell, sentenceCell, textCell } from '../../../../src/core/briefing/documents/cells';
import { sentence } from '../../../../src/core/briefing/documents/sentence';
import type { BriefingFacts, Fact } from '../../../../src/core/briefing/facts';
import type { GroupFacts } from '../../../../src/core/briefing/facts/groups';
import type { ProgressFacts } from '../../../../src/core/briefing/facts/progress';
import { present } from '../../../core/briefing/support';

/** Words as a sentence: documents of tests say what they like. */
export function words(text: string): Sentence {
  return sentence('briefing.figure', { figure: text });
}

/** A figure as a sentence. */
export function figure(fact: Fact): Sentence {
  return sentence('briefing.figure', { figure: { fact } });
}

/** A paragraph of words and figures, one sentence each. */
export function paragraph(...parts: readonly (string | Fact)[]): Block {
  return { kind: 'paragraph', sentences: parts.map((part) => (typeof part === 'string' ? words(part) : figure(part))) };
}

/** A document of an id with blocks. */
export function documentWith(blocks: readonly Block[], options: Partial<BriefingDocument> = {}): BriefingDocument {
  return { id: 'brief', department: null, orientation: 'portrait', ...options, blocks };
}

const LONG =
  '各责任单位要对照年度目标任务，逐项梳理滞后原因，倒排工期、挂图作战，明确每个节点的完成时限和责任人，确保各项任务按期保质完成。';

/** A document in which every kind of block occurs. */
export function everyBlock(facts: BriefingFacts): BriefingDocument {
  const plan = present(facts.plan);
  const rate = present(plan.rates[0]?.value);
  return documentWith([
    {
      kind: 'masthead',
      name: words('工作简报'),
      issue: words('第 1 期'),
      issuer: words('市政府督查室'),
      date: sentence('briefing.day', { day: { day: facts.asOf?.last ?? 0 } }),
    },
    { kind: 'title', text: words('关于全市重点任务进展情况的通报') },
    { kind: 'salutation', text: words('各区县人民政府，市政府各部门：') },
    paragraph('截至目前，全市重点任务共', plan.byStatus.total, '项，完成率', rate, '。'),
    {
      kind: 'key-figures',
      boxes: [
        { figure: { fact: plan.byStatus.total }, label: words('纳入统计的任务（项）') },
        { figure: { fact: rate }, label: words('完成率') },
        { figure: { fact: present(plan.byStatus.parts[3]?.count) }, label: words('滞后任务（项），需要在年底前完成') },
        { figure: { fact: present(plan.rates[3]?.value ?? rate) }, label: words('填报率') },
      ],
    },
    { kind: 'heading', level: 1, text: words('总体情况') },
    { kind: 'heading', level: 2, text: words('分单位情况') },
    { kind: 'heading', level: 3, text: words('牵头单位') },
    { kind: 'caption', left: words('截至2021年11月30日'), right: words('单位：项、%') },
    liveTable(plan),
    { kind: 'chart', title: words('完成率'), axis: words('%'), series: [{ column: 1, look: 'columns' }, { column: -1 + liveColumns(plan), look: 'line' }] }, // prettier-ignore
    { kind: 'heading', level: 1, text: words('下一步工作要求') },
    paragraph(LONG.repeat(12)),
    { kind: 'heading', level: 2, text: words('抓紧整改') },
    { kind: 'attachments', names: [words('滞后事项清单'), words('排名表')] },
    { kind: 'signature', name: words('市政府督查室'), date: words('2021年11月30日') },
    { kind: 'page-break' },
    { kind: 'title', text: words('附表') },
    wordsTable(),
    { kind: 'footnotes', notes: [words('数据由各单位填报。'), figure(rate)] },
  ]);
}

function liveColumns(plan: ProgressFacts): number {
  return 2 + statusesOf(plan).length + 1;
}

function statusesOf({ byStatus }: ProgressFacts): readonly LiveCount['statuses'][] {
  return byStatus.parts.filter(({ count }) => count.value.gt(0)).map(({ key }) => [key]);
}

/** Counts by department with what makes them formulas, their completion rate, and a total row. */
export function liveTable(plan: ProgressFacts, by: 'department' | 'category' = 'department'): Block {
  const statuses = statusesOf(plan);
  const groups = by === 'department' ? plan.byDepartment : plan.byCategory;
  const header = (text: string, align: 'left' | 'right') =>
    ({ header: words(text), align, room: align === 'left' ? 'medium' : 'narrow' }) as const;
  return {
    kind: 'table',
    columns: [
      header('单位', 'left'),
      header('任务数（项）', 'right'),
      ...statuses.map((status) => header(status?.join('') ?? '', 'right')),
      header('完成率（%）', 'right'),
    ],
    rows: [
      ...groups.map((group) => ({ kind: 'record' as const, cells: liveCells(plan, group, statuses, by) })),
      { kind: 'total', cells: liveCells(plan, null, statuses, by) },
    ],
  };
}

function liveCells(
  plan: ProgressFacts,
  group: GroupFacts | null,
  statuses: readonly LiveCount['statuses'][],
  by: 'department' | 'category',
): readonly DocumentCell[] {
  const live = (of: LiveCount['statuses']): LiveCount => ({
    kind: plan.kind,
    statuses: of,
    department: null,
    category: null,
    [by]: group?.name ?? null,
  });
  const { byStatus, rates } = group ?? plan;
  const count = (of: LiveCount['statuses'], fact: Fact | undefined): DocumentCell => ({
    ...factCell(fact),
    ...(group?.name === null ? {} : { live: live(of) }),
  });
  return [
    group ? textCell(group.name, group.items[0]?.cell) : sentenceCell(sentence('briefing.total')),
    count(null, byStatus.total),
    ...statuses.map((of) => count(of, byStatus.parts.find(({ key }) => of?.includes(key))?.count)),
    factCell(rates[0]?.value, { decimals: 1, keepZeros: true }),
  ];
}

/** A table of words, some longer than any cell, some that look like formulas. */
export function wordsTable(texts: readonly string[] = ['=cmd|calc', '+1', '普通文字', LONG, LONG.repeat(60)]): Block {
  return {
    kind: 'table',
    columns: [
      { header: words('序号'), align: 'center', room: 'narrow' },
      { header: words('事项'), align: 'left', room: 'wide' },
      { header: words('状态'), align: 'center', room: 'narrow' },
    ],
    rows: texts.map((text, index) => ({
      kind: 'record',
      cells: [
        textCell(String(index + 1)),
        textCell(text),
        index % 2 === 0
          ? { ...sentenceCell(sentence('briefing.status', { status: { set: 'status', value: 'behind' } })), status: 'behind' } // prettier-ignore
          : EMPTY,
      ],
    })),
  };
}
