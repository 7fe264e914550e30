import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import type { FileHost, Revision } from '../../xlsx';
import { commitDraft } from '../grid/commit-draft';

/** Whether a workbook has changes that are in no file yet. */
export interface Unsaved {
  readonly isUnsaved: boolean;
  /** The same at the moment of asking, with what is being typed. */
  readonly hasChanges: () => boolean;
  /** To be called when it was saved, with the revision that is in the file. */
  readonly saved: (at: Revision) => void;
}

/** Follows a workbook, and asks before the page is left with changes. */
export function useUnsaved(host: FileHost | null): Unsaved {
  const [file, setFile] = useState<{ readonly host: FileHost; readonly revision: Revision } | null>(null);
  const watch = useCallback((listener: () => void) => host?.watch(listener) ?? (() => undefined), [host]);
  const now = useSyncExternalStore(watch, () => host?.revision() ?? null);
  const inFile = file !== null && file.host === host ? file.revision : null;
  const kept = inFile ? changesOf(inFile) : 0;
  const isUnsaved = now !== null && changesOf(now) !== kept;
  const hasChanges = (): boolean => {
    commitDraft();
    return host !== null && changesOf(host.revision()) !== kept;
  };
  useEffect(() => {
    if (!isUnsaved) return undefined;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isUnsaved]);
  const saved = useCallback(
    (revision: Revision) => {
      if (host) setFile({ host, revision });
    },
    [host],
  );
  return { isUnsaved, hasChanges, saved };
}

/** Looking around changes nothing that a file holds. */
function changesOf({ cells, layout, settings }: Revision): number {
  return cells + layout + settings;
}
