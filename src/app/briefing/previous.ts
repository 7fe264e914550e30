import type { PreviousRank } from '../../core/briefing/facts';
import { numberAt, textAt } from '../../core/model/cells';
import type { SheetSnapshot } from '../../core/model/snapshot';
import type { PreviousTable } from './request';
import type { WordedDocument } from './worded';

/** A heading and a caption stand between a table and the one before it, and nothing that is longer. */
const ROWS_ABOVE = 4;

/**
 * The tables of an earlier 排名表, as this program wrote it and a person may have changed it since: below each header cell
 * that says `rank` the places, and beside them the names. Tables that cannot be told are left out.
 *
 * @param rank what the column of places is called in the sheet's language (排名)
 */
export function previousTablesOf(sheet: SheetSnapshot, rank: string): readonly PreviousTable[] {
  const tables: PreviousTable[] = [];
  for (let row = 0; row < sheet.rowCount; row++) {
    for (let column = 0; column < sheet.columnCount; column++) {
      if (textAt(sheet, row, column).trim() !== rank) continue;
      const places = placesBelow(sheet, row, column);
      if (places.length > 0) tables.push({ above: textsAbove(sheet, row), places });
    }
  }
  return tables;
}

/** Down to the first row that has neither place nor name. A unit without a place was not ranked. */
function placesBelow(sheet: SheetSnapshot, header: number, column: number): PreviousTable['places'] {
  const places: { name: string; rank: number }[] = [];
  for (let row = header + 1; row < sheet.rowCount; row++) {
    const name = nameRightOf(sheet, row, column);
    if (name === '') break;
    const rank = numberAt(sheet, row, column);
    if (rank !== null && Number.isInteger(rank) && rank > 0) places.push({ name, rank });
  }
  return places;
}

/** A column may take several of the sheet's: the name is the first text to the right. */
function nameRightOf(sheet: SheetSnapshot, row: number, column: number): string {
  for (let right = column + 1; right < sheet.columnCount; right++) {
    const text = textAt(sheet, row, right).trim();
    if (text !== '') return text;
  }
  return '';
}

function textsAbove(sheet: SheetSnapshot, header: number): readonly string[] {
  const texts: string[] = [];
  for (let row = header - 1; row >= Math.max(0, header - ROWS_ABOVE); row--) {
    for (let column = 0; column < sheet.columnCount; column++) {
      const text = textAt(sheet, row, column).trim();
      if (text !== '') texts.push(text);
    }
  }
  return texts;
}

/**
 * The places of earlier tables under the rankings of now: a ranking is the one of the table that stood under the same
 * heading, whatever number that had. What stood under another heading is another ranking.
 */
export function previousRanks(tables: readonly PreviousTable[], now: WordedDocument): readonly PreviousRank[] {
  let heading = '';
  return now.blocks.flatMap((block): readonly PreviousRank[] => {
    if (block.kind === 'heading') heading = withoutNumber(block.text);
    if (block.kind !== 'table' || !block.ranking) return [];
    const { id, group } = block.ranking;
    const earlier = tables.find(({ above }) => above.some((text) => withoutNumber(text) === heading));
    return (earlier?.places ?? []).map(({ name, rank }) => ({ ranking: id, group, name, rank }));
  });
}

/** 一、, （一）, 1. or 1.1 in front of a heading. */
function withoutNumber(text: string): string {
  return text.trim().replace(/^(?:[一二三四五六七八九十百]+、|（[一二三四五六七八九十百]+）|\d+(?:\.\d+)*\.? ?)/, '');
}
