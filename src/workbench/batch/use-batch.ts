import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { createBatch, type Batch } from '../../app/batch/batch';
import type { GivenFile } from '../../app/batch/given';
import type { BatchState } from '../../app/batch/state';
import type { Engine } from '../../app/engine/engine';
import type { Formatter } from '../../i18n';

/** What batches are made of. */
export interface BatchMakings {
  /** An engine of its own: it keeps the ledgers of all files. */
  readonly createEngine: () => Engine;
  readonly format: Formatter;
  /** `YYYY-MM-DD`. */
  readonly today: () => string;
}

/** The batch at hand, which stays while a workbook is looked at. */
export interface BatchInHand {
  /** null where there is none. */
  readonly batch: Batch | null;
  /** Adds files to the batch; the first ones make it. Never rejects but for a mistake of the program. */
  readonly add: (files: readonly GivenFile[]) => Promise<void>;
  readonly close: () => void;
}

/** Keeps a batch from its first files until it is closed. */
export function useBatch({ createEngine, format, today }: BatchMakings): BatchInHand {
  const [batch, setBatch] = useState<Batch | null>(null);
  // Also for who asks before the next drawing: a dropped folder is walked through first, and another may come before.
  const current = useRef<Batch | null>(null);
  useEffect(() => () => batch?.dispose(), [batch]);
  const add = (files: readonly GivenFile[]): Promise<void> => {
    current.current ??= createBatch({ engine: createEngine(), format, today, config: { asOf: null, profile: null } });
    setBatch(current.current);
    return current.current.add(files);
  };
  const close = (): void => {
    current.current = null;
    setBatch(null);
  };
  return { batch, add, close };
}

/** The state of a batch; the component is drawn again whenever it changes. */
export function useBatchState(batch: Batch): BatchState {
  const subscribe = useCallback((listener: () => void) => batch.subscribe(listener), [batch]);
  return useSyncExternalStore(subscribe, () => batch.state());
}
