import { useState } from 'react';
import { usePane, useText } from '../context/pane';

/** Hands picked files to the session. Those that the browser cannot open are told here; the others go on. */
export function useFileReading(): {
  readonly problems: readonly string[];
  readonly read: (files: readonly File[]) => Promise<void>;
} {
  const t = useText();
  const { session } = usePane();
  const [problems, setProblems] = useState<readonly string[]>([]);

  const read = async (files: readonly File[]): Promise<void> => {
    const failed: string[] = [];
    const given: { name: string; bytes: Uint8Array<ArrayBuffer> }[] = [];
    for (const file of files) {
      try {
        given.push({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
      } catch {
        failed.push(t('pane.briefing.file-unreadable', { file: file.name, why: t('host-errors.file-unreadable') }));
      }
    }
    setProblems(failed);
    if (given.length > 0) await session.addFiles(given);
  };
  return { problems, read };
}
