import type { Page } from 'playwright-core';

/** How long the pane took to show what an event of Excel caused. */
export interface Delay {
  /** Frames that the browser drew from the event's arrival in the page to the one that shows the change. */
  readonly frames: number;
  readonly ms: number;
}

/**
 * Counts from the next event of Excel that arrives in the page until a button with these words stands in it. What the
 * tests' Excel itself takes to answer is part of it, as Excel's own time is for a person.
 */
export async function framesUntil(page: Page, words: string): Promise<() => Promise<Delay>> {
  const measured = await page.evaluateHandle((wanted) => {
    type Host = { __excelEvent: (event: object) => void };
    const host = window as unknown as Host;
    const deliver = host.__excelEvent;
    let start: number | null = null;
    let frames = 0;
    const isThere = (): boolean =>
      [...document.querySelectorAll('button')].some(({ textContent }) => textContent.trim() === wanted);
    const done = new Promise<{ frames: number; ms: number }>((resolve) => {
      const frame = (): void => {
        frames++;
        if (start !== null && isThere()) resolve({ frames, ms: performance.now() - start });
        else requestAnimationFrame(frame);
      };
      host.__excelEvent = (event) => {
        if (start === null) {
          start = performance.now();
          requestAnimationFrame(frame);
        }
        deliver(event);
      };
    });
    // In an object of its own: a handle to a promise would wait for it.
    return { done: () => done.finally(() => (host.__excelEvent = deliver)) };
  }, words);
  return () => measured.evaluate(({ done }) => done());
}
