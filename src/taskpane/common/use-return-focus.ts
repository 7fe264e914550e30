import { useEffect, useRef, useState } from 'react';

/**
 * Gives the keyboard back, once a dialog is gone, to what had it before the dialog came.
 *
 * @param orElse Where that is gone as well.
 */
export function useReturnFocus(orElse?: () => void): void {
  // Read while drawing for the first time: an effect would come after the dialog has taken the keyboard.
  const [before] = useState(() => document.activeElement);
  const fallback = useRef(orElse);
  useEffect(() => {
    fallback.current = orElse;
  });
  useEffect(
    () => () => {
      const giveBack = () => {
        if (before instanceof HTMLElement && before.isConnected) before.focus();
        else fallback.current?.();
      };
      // The dialog's trap holds the keyboard until its own end has been worked off.
      setTimeout(giveBack, 0);
    },
    [before],
  );
}
