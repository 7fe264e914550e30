import { useEffect } from 'react';
import { commitDraft } from '../grid/commit-draft';

/**
 * Ctrl+S (⌘S) saves the workbook, wherever on the page the keyboard is but in a dialog: the browser would offer to save
 * the page itself, which holds no ledger.
 *
 * @param onSave null where nothing can be saved
 */
export function useSaveKey(onSave: (() => void) | null): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey) return;
      if (event.key.toLowerCase() !== 's') return;
      if (event.target instanceof Element && event.target.closest('[role=dialog], [role=alertdialog]')) return;
      event.preventDefault();
      if (!onSave || event.repeat) return;
      commitDraft();
      onSave();
    };
    window.addEventListener('keydown', onKey, true);
    return () => window.removeEventListener('keydown', onKey, true);
  }, [onSave]);
}
