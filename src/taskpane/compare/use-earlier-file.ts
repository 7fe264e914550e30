import { useState } from 'react';
import { usePane, useText } from '../context/pane';

/** Hands the earlier file to the session. One that the browser cannot open is told here. */
export function useEarlierFile(): {
  readonly problem: string | null;
  readonly read: (files: readonly File[]) => Promise<void>;
} {
  const t = useText();
  const { session } = usePane();
  const [problem, setProblem] = useState<string | null>(null);

  const read = async ([file]: readonly File[]): Promise<void> => {
    if (!file) return;
    setProblem(null);
    let bytes: Uint8Array<ArrayBuffer>;
    try {
      bytes = new Uint8Array(await file.arrayBuffer());
    } catch {
      setProblem(t('pane.compare.unreadable', { file: file.name, why: t('host-errors.file-unreadable') }));
      return;
    }
    await session.compareWith({ name: file.name, bytes });
  };
  return { problem, read };
}
