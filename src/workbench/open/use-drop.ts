import { useState, type DragEvent } from 'react';
import { droppedFiles } from '../batch/dropped-files';
import type { Given } from '../batch/given-files';

/** What an element needs to take files that are dragged over it, and whether some are over it now. */
export interface Drop {
  readonly isOver: boolean;
  readonly handlers: {
    readonly onDragEnter: (event: DragEvent) => void;
    readonly onDragOver: (event: DragEvent) => void;
    readonly onDragLeave: (event: DragEvent) => void;
    readonly onDropCapture: () => void;
    readonly onDragEndCapture: () => void;
    readonly onDrop: (event: DragEvent) => void;
  };
}

/** Takes files and folders that a person drags over an element. */
export function useDrop(onGiven: (given: Promise<Given>) => void): Drop {
  const [isOver, setIsOver] = useState(false);
  const over = (event: DragEvent): void => {
    if (!event.dataTransfer.types.includes('Files')) return;
    // Without it the browser would open the file itself, in place of this page.
    event.preventDefault();
    setIsOver(true);
  };
  return {
    isOver,
    handlers: {
      onDragEnter: over,
      onDragOver: over,
      onDragLeave: (event) => {
        const to = event.relatedTarget;
        if (!(to instanceof Node) || !event.currentTarget.contains(to)) setIsOver(false);
      },
      // On the way down: a part of the page that takes the files for itself does not let the event come up again.
      onDropCapture: () => setIsOver(false),
      onDragEndCapture: () => setIsOver(false),
      onDrop: (event) => {
        if (event.dataTransfer.files.length === 0) return;
        event.preventDefault();
        onGiven(droppedFiles(event.dataTransfer));
      },
    },
  };
}
