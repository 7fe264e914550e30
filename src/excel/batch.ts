import { HostError } from '../core/model/host-error';
import { hostError } from './errors';

/** Told of every request to Excel, for developers and tests. */
export type Trace = (request: { readonly label: string; readonly failed: HostError | null }) => void;

/** Queues what is to be done in one request, sends it by `context.sync()`, once, and takes the answer in. */
export type Question<T> = (context: Excel.RequestContext) => Promise<T>;

/** The one way to Excel. */
export interface Link {
  /**
   * One request: everything that the question queues travels together and is executed in its order. A question waits
   * until nobody edits a cell any more.
   *
   * @throws HostError `cancelled` where the signal was aborted before or meanwhile
   */
  ask<T>(label: string, question: Question<T>, signal?: AbortSignal): Promise<T>;

  /** Ends registrations of events, which belong to the request that made them. */
  end(label: string, registrations: readonly OfficeExtension.EventHandlerResult<unknown>[]): Promise<void>;
}

/** The link to the Excel that this page runs in. */
export function createLink(trace: Trace = () => undefined): Link {
  const run = async <T>(label: string, options: Excel.RunOptions, question: Question<T>): Promise<T> => {
    try {
      const answer = await Excel.run({ delayForCellEdit: true, ...options }, question);
      trace({ label, failed: null });
      return answer;
    } catch (error) {
      const failed = hostError(error);
      trace({ label, failed });
      throw failed;
    }
  };
  return {
    async ask(label, question, signal) {
      stopIfAborted(signal);
      return run(label, {}, question);
    },
    async end(label, registrations) {
      const [first] = registrations;
      if (!first) return;
      await run(label, { previousObjects: first.context }, async (context) => {
        for (const registration of registrations) registration.remove();
        await context.sync();
      });
    },
  };
}

/** @throws HostError `cancelled` */
export function stopIfAborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new HostError('cancelled');
}

/**
 * A range that is used within one request only. Without this, every range would be kept in Excel's memory and cost
 * one more request to be given back (`untrack` before the request takes the keeping out of it).
 */
export function once<T extends Excel.Range | Excel.RangeAreas>(range: T): T {
  range.untrack();
  return range;
}
