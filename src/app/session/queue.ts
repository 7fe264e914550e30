/** Runs jobs one after the other, in the order in which they were handed in. */
export interface Queue {
  /** Resolves or rejects as the job does; a failing job does not stop those behind it. */
  run<T>(job: () => Promise<T>): Promise<T>;
}

/** An empty queue. */
export function createQueue(): Queue {
  let last: Promise<unknown> = Promise.resolve();
  return {
    run(job) {
      const result = last.then(job);
      // Whoever handed the job in sees its failure; the next job only waits for its end.
      last = result.catch(() => undefined);
      return result;
    },
  };
}
