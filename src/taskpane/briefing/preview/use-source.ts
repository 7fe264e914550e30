import { useCallback } from 'react';
import type { FigureSources, SourceLink } from '../../../app/briefing/worded';
import { cellAddress } from '../../../core/model/address';
import { usePane, useSessionState, useText } from '../../context/pane';

/** A figure's way to its first source cell. */
export interface SourceTarget {
  /** What following it does, in words. */
  readonly label: string;
  readonly go: () => void;
}

/** Finds the way to source cells; null for cells of other files, of sheets that are gone, and for no source at all. */
export function useSource(): (first: SourceLink | null | undefined, count?: number) => SourceTarget | null {
  const t = useText();
  const { session, run } = usePane();
  const { sheets } = useSessionState();
  return useCallback(
    (first, count = 1) => {
      if (!first || first.file !== null) return null;
      const sheet = sheets.find(({ name }) => name === first.sheet);
      if (!sheet) return null;
      const place = `${first.sheet}!${cellAddress(first.cell.row, first.cell.column)}`;
      return {
        label:
          count > 1 ? t('pane.briefing.sources-of-many', { place, count }) : t('pane.briefing.sources-of', { place }),
        go: () => run(session.select(sheet.id, first.cell)),
      };
    },
    [t, session, run, sheets],
  );
}

/** The first cell of a figure's sources. */
export function firstOf({ cells }: FigureSources): SourceLink | undefined {
  return cells[0];
}
