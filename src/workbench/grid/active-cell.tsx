import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { useLayoutEffect, useRef, useState, type ClipboardEvent, type KeyboardEvent } from 'react';

const useStyles = makeStyles({
  frame: {
    position: 'absolute',
    inset: 0,
    border: '2px solid #107c41',
    pointerEvents: 'none',
    zIndex: 3,
    '@media (forced-colors: active)': { border: '2px solid Highlight' },
  },
  field: {
    position: 'absolute',
    top: 0,
    left: 0,
    width: '100%',
    height: '100%',
    boxSizing: 'border-box',
    margin: 0,
    padding: '0 3px',
    border: 'none',
    outline: 'none',
    resize: 'none',
    overflow: 'hidden',
    font: 'inherit',
    color: 'inherit',
    zIndex: 4,
  },
  // Waits for what is typed, also by an input method: only a field that has the keyboard gets its first key.
  waiting: { opacity: 0, cursor: 'cell' },
  editing: {
    minWidth: '120px',
    minHeight: '100%',
    height: 'auto',
    width: 'max(100%, 120px)',
    outline: '2px solid #107c41',
    backgroundColor: '#ffffff',
    color: '#000000',
    whiteSpace: 'pre-wrap',
  },
});

/** What the clipboard and the Delete key do with the selected cells. */
export interface CellActions {
  readonly onCopy: (data: DataTransfer) => void;
  readonly onCut: (data: DataTransfer) => void;
  readonly onPaste: (data: DataTransfer) => void;
  readonly onClear: () => void;
}

interface ActiveCellProps {
  /** What the cell is called and says, for screen readers. */
  readonly label: string;
  /** What editing begins with. */
  readonly text: string;
  readonly isReadOnly: boolean;
  /** Whether it is the only selected cell, and has the frame. */
  readonly isFramed: boolean;
  readonly actions: CellActions;
  /** Whether the keyboard goes to this cell when it is drawn; asked once. */
  readonly takesFocus: () => boolean;
  /** A key that is not for the editor; true where it was used. */
  readonly onKey: (event: KeyboardEvent) => boolean;
  /** What was typed; false where that cannot be taken, and editing goes on. */
  readonly onCommit: (text: string) => boolean;
  /** Typing into a cell that may not be changed. */
  readonly onRefuse: () => void;
}

/** The selected cell: its frame, and the field that takes what is typed. */
export function ActiveCell(props: ActiveCellProps) {
  const { label, text, isReadOnly, isFramed, actions, takesFocus, onKey, onCommit, onRefuse } = props;
  const styles = useStyles();
  const field = useRef<HTMLTextAreaElement>(null);
  const [draft, setDraft] = useState<string | null>(null);
  const isComposing = useRef(false);
  // Enter commits, and the blur that follows must not commit again.
  const isOver = useRef(false);

  useLayoutEffect(() => {
    if (takesFocus()) field.current?.focus({ preventScroll: true });
  }, [takesFocus]);

  const begin = (start: string) => {
    if (isReadOnly) {
      onRefuse();
      return;
    }
    isOver.current = false;
    setDraft(start);
  };
  const end = (event: KeyboardEvent | null) => {
    if (draft === null || isOver.current) return;
    if (draft !== text && !onCommit(draft) && event) return;
    isOver.current = true;
    setDraft(null);
    if (event) onKey(event);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (isComposing.current || event.nativeEvent.isComposing) return;
    if (draft !== null) {
      editingKey(event);
      return;
    }
    if (event.key === 'F2') begin(text);
    else if (event.key === 'Delete' || event.key === 'Backspace') {
      if (isReadOnly) onRefuse();
      else actions.onClear();
    } else if (!onKey(event)) {
      if (isReadOnly && event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey) onRefuse();
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  };
  const editingKey = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    event.stopPropagation();
    if (event.key === 'Escape') {
      isOver.current = true;
      setDraft(null);
    } else if (event.key === 'Enter' && event.altKey) {
      insertLine(event.currentTarget, setDraft);
    } else if (event.key === 'Enter' || event.key === 'Tab') {
      end(event);
    } else return;
    event.preventDefault();
  };
  // While a text is typed the clipboard is the text's own.
  const takes = (take: (data: DataTransfer) => void, changes: boolean) => (event: ClipboardEvent) => {
    if (draft !== null) return;
    event.preventDefault();
    if (changes && isReadOnly) onRefuse();
    else take(event.clipboardData);
  };
  return (
    <>
      {isFramed && <div className={styles.frame} />}
      <textarea
        ref={field}
        aria-label={label}
        rows={1}
        spellCheck={false}
        autoComplete="off"
        readOnly={isReadOnly}
        className={mergeClasses(styles.field, draft === null ? styles.waiting : styles.editing)}
        style={draft === null ? undefined : { height: `${Math.max(1, draft.split('\n').length) * 1.35}em` }}
        value={draft ?? ''}
        onChange={({ target }) => begin(target.value)}
        onCompositionStart={() => (isComposing.current = true)}
        onCompositionEnd={() => (isComposing.current = false)}
        onKeyDown={onKeyDown}
        onCopy={takes(actions.onCopy, false)}
        onCut={takes(actions.onCut, true)}
        onPaste={takes(actions.onPaste, true)}
        data-editing={draft !== null}
        onBlur={() => end(null)}
        onDoubleClick={() => {
          if (draft === null) begin(text);
        }}
      />
    </>
  );
}

function insertLine(field: HTMLTextAreaElement, set: (text: string) => void): void {
  field.setRangeText('\n', field.selectionStart, field.selectionEnd, 'end');
  set(field.value);
}
