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
    } catch (error) {
      const detail = error instanceof Error ? error.message : String(error);
      setProblem(t('pane.compare.unreadable', { file: file.name, detail }));
      return;
    }
    await session.compareWith({ name: file.name, bytes });
  };
  return { problem, read };
}
