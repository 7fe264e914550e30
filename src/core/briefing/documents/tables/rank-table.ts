import { differenceOf, type Fact } from '../../facts/fact';
import type { Candidate, Ranked, Ranking } from '../../facts/ranking';
import type { DocumentCell, TableBlock, TableColumn, TableRow } from '../blocks';
import { column, EMPTY, factCell, firstCellOf, sentenceCell } from '../cells';
import { sentence, type OneParam, type Sentence } from '../sentence';

/** What a 排名表 shows beside places and remarks. */
export interface RankTable<T> {
  readonly columns: readonly TableColumn[];
  /** The cells of those columns. */
  readonly cells: (candidate: Candidate<T>) => readonly DocumentCell[];
  /** Those of the 合计 row; null where there is none. */
  readonly total: readonly DocumentCell[] | null;
  /** What else there is to remark of a unit. */
  readonly remarks: (candidate: Candidate<T>) => readonly Sentence[];
  /** Why a unit has no place; that it has nothing to compare where left out. */
  readonly unranked?: (candidate: Candidate<T>) => Sentence;
}

/**
 * A ranking as a table (domain.md 3.3): 排名, its own columns, 上月排名 and 位次变化 where an earlier summary is known, 备注 (并列).
 * Units without a place stand last and say why.
 */
export function rankTable<T>({ id, group, ranked, unranked }: Ranking<T>, table: RankTable<T>): TableBlock {
  const isKnown = ranked.some(({ previous }) => previous !== null);
  const rowOf = (
    candidate: Candidate<T>,
    place: DocumentCell,
    changes: readonly DocumentCell[],
    own: readonly Sentence[],
  ): TableRow => ({
    kind: 'record',
    cells: [
      place,
      ...table.cells(candidate),
      ...(isKnown ? changes : []),
      remarksCell([...own, ...table.remarks(candidate)]),
    ],
  });
  const total: readonly TableRow[] = table.total
    ? [{ kind: 'total', cells: [EMPTY, ...table.total, ...(isKnown ? [EMPTY, EMPTY] : []), EMPTY] }]
    : [];
  return {
    kind: 'table',
    ranking: { id, group },
    columns: [
      column('rank', 'center', 'narrow'),
      ...table.columns,
      ...(isKnown ? [column('previous-rank', 'center', 'narrow'), column('rank-change', 'center', 'narrow')] : []),
      column('remarks', 'left', 'medium'),
    ],
    rows: [
      ...ranked.map((each) => rowOf(each, factCell(each.rank), changeCells(each), tied(each))),
      ...unranked.map((each) =>
        rowOf(each, EMPTY, [EMPTY, EMPTY], [table.unranked?.(each) ?? sentence('briefing.rank.unranked')]),
      ),
      ...total,
    ],
  };
}

function tied<T>({ tied: isTied }: Ranked<T>): readonly Sentence[] {
  return isTied ? [sentence('briefing.rank.shared')] : [];
}

function changeCells<T>({ rank, previous, change }: Ranked<T>): readonly DocumentCell[] {
  return [factCell(previous), change && previous ? changeCell(rank, previous, change) : EMPTY];
}

function changeCell(rank: Fact, previous: Fact, change: Fact): DocumentCell {
  const link = firstCellOf(rank);
  if (change.value.eq(0)) return sentenceCell(sentence('briefing.rank-change.same'), link);
  return change.value.gt(0)
    ? sentenceCell(sentence('briefing.rank-change.up', { places: { fact: change } }), link)
    : sentenceCell(sentence('briefing.rank-change.down', { places: { fact: differenceOf(rank, previous) } }), link);
}

function remarksCell(remarks: readonly OneParam[]): DocumentCell {
  return remarks.length === 0 ? EMPTY : sentenceCell(sentence('briefing.remarks', { remarks }));
}
