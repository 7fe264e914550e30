import { useRef } from 'react';
import { cellAddress, rangeAddress, type CellRange } from '../../core/model/address';
import type { Day } from '../../core/model/day';
import type { CellEdit } from '../../xlsx';
import { clearRange } from '../clipboard/clear';
import { copyRange, type Copied } from '../clipboard/copy';
import { pasteInto, type PasteRefusal } from '../clipboard/paste';
import { fromTabbed } from '../clipboard/table-text';
import { useText, type Translate } from '../context';
import type { CellActions } from '../grid/active-cell';
import type { DrawnSheet } from '../grid/drawn-sheet';

interface ClipboardParts {
  readonly drawn: DrawnSheet;
  readonly range: CellRange;
  readonly today: () => Day;
  readonly onEdits: (edits: readonly CellEdit[]) => void;
  /** The cells that were pasted into, to be selected. */
  readonly onPasted: (range: CellRange) => void;
  readonly onSay: (text: string) => void;
}

/** Copying, cutting, pasting and clearing the selected cells. */
export function useClipboard(parts: ClipboardParts): CellActions {
  const { drawn, range, today, onEdits, onPasted, onSay } = parts;
  const t = useText();
  // What was copied here is pasted as it was, not as it reads: 88.33% is more digits than it shows.
  const copied = useRef<Copied | null>(null);
  const copy = (data: DataTransfer): void => {
    const made = copyRange(drawn, range);
    copied.current = made;
    data.setData('text/plain', made.text);
    data.setData('text/html', made.html);
  };
  const clear = (): void => onEdits(clearRange(drawn, range));
  return {
    onCopy: copy,
    onCut: (data) => {
      copy(data);
      clear();
    },
    onClear: clear,
    onPaste: (data) => {
      const text = data.getData('text/plain');
      if (text === '') {
        onSay(t('workbench.paste.nothing'));
        return;
      }
      const own = copied.current;
      const isOwn = own !== null && sameText(own.text, text);
      const pasted = pasteInto(
        drawn,
        range,
        isOwn ? { kind: 'cells', rows: own.values } : { kind: 'texts', rows: fromTabbed(text) },
        { date1904: drawn.workbook.date1904, today: today() },
      );
      if (!pasted.ok) {
        onSay(refusal(t, pasted.why, pasted.at.row, pasted.at.column));
        return;
      }
      onEdits(pasted.edits);
      onPasted(pasted.range);
      onSay(t('workbench.paste.done', { range: rangeAddress(pasted.range) }));
    },
  };
}

/** Clipboards change line breaks to those of their system. */
function sameText(one: string, other: string): boolean {
  return one.replaceAll('\r\n', '\n') === other.replaceAll('\r\n', '\n').replace(/\n$/, '');
}

function refusal(t: Translate, why: PasteRefusal, row: number, column: number): string {
  const cell = cellAddress(row, column);
  switch (why) {
    case 'hidden':
      return t('workbench.paste.hidden', { row: row + 1 });
    case 'formula-there':
      return t('workbench.paste.formula-there', { cell });
    case 'formula-given':
      return t('workbench.paste.formula-given', { cell });
    case 'merged':
      return t('workbench.paste.merged', { cell });
    case 'too-large':
      return t('workbench.paste.too-large', { cell });
  }
}
