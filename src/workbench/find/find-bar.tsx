import { Button, Input, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronUpRegular, DismissRegular } from '@fluentui/react-icons';
import { useDeferredValue, useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import type { CellRef } from '../../core/model/address';
import { useText } from '../context';
import type { DrawnSheet } from '../grid/drawn-sheet';
import { MOST_FOUND, findCells, nextFound } from './find-cells';

const useStyles = makeStyles({
  bar: {
    flexShrink: 0,
    display: 'flex',
    alignItems: 'center',
    gap: '4px',
    padding: '4px 10px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  text: { width: '220px' },
  count: { margin: '0 6px', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

interface FindBarProps {
  readonly drawn: DrawnSheet;
  /** Grows whenever cells change. */
  readonly revision: number;
  readonly from: CellRef;
  /** Grows whenever someone asks to search: the field then takes the keyboard. */
  readonly asked: number;
  readonly onGo: (cell: CellRef) => void;
  readonly onClose: () => void;
}

/** Searches what the sheet shows. The browser's own search sees only the rows that are drawn. */
export function FindBar({ drawn, revision, from, asked, onGo, onClose }: FindBarProps) {
  const t = useText();
  const styles = useStyles();
  const bar = useRef<HTMLDivElement>(null);
  const [text, setText] = useState('');
  // Typing goes on while a long sheet is searched.
  const wanted = useDeferredValue(text.trim());
  // eslint-disable-next-line react-hooks/exhaustive-deps -- the model is changed in place: its revision says when
  const found = useMemo(() => findCells(drawn, wanted), [drawn, wanted, revision]);
  const at = found.findIndex(({ row, column }) => row === from.row && column === from.column);
  useEffect(() => {
    const field = bar.current?.querySelector('input');
    field?.focus();
    field?.select();
  }, [asked]);
  const go = (by: 1 | -1): void => {
    // Who types and presses Enter at once is ahead of what was searched.
    const now = wanted === text.trim() ? found : findCells(drawn, text.trim());
    const next = now[nextFound(now, from, by)];
    if (next) onGo(next);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') onClose();
    else if (event.key === 'Enter') go(event.shiftKey ? -1 : 1);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const place = at < 0 ? 0 : at + 1;
  return (
    <div
      ref={bar}
      role="search"
      aria-label={t('workbench.find.label', { sheet: drawn.sheet.name })}
      className={styles.bar}
    >
      <Input
        size="small"
        className={styles.text}
        aria-label={t('workbench.find.text')}
        placeholder={t('workbench.find.text')}
        value={text}
        onChange={(_, { value }) => setText(value)}
        onKeyDown={onKeyDown}
      />
      <Button
        size="small"
        appearance="subtle"
        icon={<ChevronUpRegular />}
        aria-label={t('workbench.find.previous')}
        title={t('workbench.find.previous')}
        disabledFocusable={found.length === 0}
        onClick={() => go(-1)}
      />
      <Button
        size="small"
        appearance="subtle"
        icon={<ChevronDownRegular />}
        aria-label={t('workbench.find.next')}
        title={t('workbench.find.next')}
        disabledFocusable={found.length === 0}
        onClick={() => go(1)}
      />
      <span role="status" className={styles.count}>
        {text.trim() === ''
          ? ''
          : found.length === 0
            ? t('workbench.find.none')
            : found.length >= MOST_FOUND
              ? t('workbench.find.many', { at: place, count: found.length })
              : t('workbench.find.at', { at: place, count: found.length })}
      </span>
      <Button
        size="small"
        appearance="subtle"
        icon={<DismissRegular />}
        aria-label={t('workbench.find.close')}
        title={t('workbench.find.close')}
        onClick={onClose}
      />
    </div>
  );
}
