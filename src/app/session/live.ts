import type { HostChange } from '../../host/host';
import type { Context } from './context';
import { maySucceedLater, update } from './live-update';
import type { Due } from './pending';
import { refreshSheets, showActive } from './sheets';

/** How long changes are gathered before they are taken in, in milliseconds. */
export interface Timing {
  /** After a calculation: a workbook that calculates all the time must not be read all the time. */
  readonly calculated: number;
  /** After rows or columns were inserted or deleted, which ends in a whole read. */
  readonly whole: number;
  /** Until the workbook is asked again after it did not answer. */
  readonly retry: number;
}

/** What feels immediate to a person and still gathers what one action of theirs sets off. */
export const TIMING: Timing = { calculated: 100, whole: 300, retry: 1000 };

/** How often a workbook that does not answer is asked again before the results stay stale. */
const MOST_RETRIES = 5;

/** Follows the workbook: takes in what people change in it, quietly. */
export interface Live {
  /** Begins to listen. Rejects where the workbook does not let itself be followed. */
  start(): Promise<void>;
  stop(): Promise<void>;
}

/** Follows the workbook of a session. */
export function createLive(context: Context, timing: Timing): Live {
  return new LiveUpdates(context, timing);
}

class LiveUpdates implements Live {
  private readonly timers = new Map<string, ReturnType<typeof setTimeout>>();
  private unsubscribe: (() => Promise<void>) | null = null;
  private stopped = false;
  private retries = 0;

  constructor(
    private readonly context: Context,
    private readonly timing: Timing,
  ) {}

  async start(): Promise<void> {
    this.stopped = false;
    this.unsubscribe ??= await this.context.host.subscribe((change) => this.take(change));
  }

  async stop(): Promise<void> {
    this.stopped = true;
    for (const timer of this.timers.values()) clearTimeout(timer);
    this.timers.clear();
    const { unsubscribe } = this;
    this.unsubscribe = null;
    await unsubscribe?.();
  }

  private take(change: HostChange): void {
    switch (change.kind) {
      case 'sheets':
        this.schedule('sheets', 0, () => refreshSheets(this.context));
        return;
      case 'active':
        showActive(this.context, change.sheet);
        return;
      case 'structure':
        this.note(change.sheet, 'whole', { whole: true });
        return;
      case 'calculated':
        this.note(change.sheet, 'calculated', { calculated: true });
        return;
      case 'cells':
        if (change.range === null) this.note(change.sheet, 'whole', { whole: true });
        else this.note(change.sheet, 'cells', { ranges: [change.range] });
        return;
    }
  }

  private note(sheet: string, due: Due, changes: Parameters<Context['pending']['add']>[1]): void {
    const { pending, store } = this.context;
    if (!pending.add(sheet, changes)) return;
    const result = store.get().results.get(sheet);
    // A result that will be new within a frame or two is not called stale meanwhile.
    const soon = due !== 'whole' && store.get().work === null;
    if (result?.freshness === 'fresh' && !soon) store.setResult(sheet, { ...result, freshness: 'stale' });
    this.schedule(due, due === 'cells' ? 0 : this.timing[due], () => this.updateAll(due));
  }

  /** Does something once, some time from now; what is scheduled already is not put off. */
  private schedule(what: string, delay: number, job: () => Promise<void>): void {
    if (this.stopped || this.timers.has(what)) return;
    const timer = setTimeout(() => {
      this.timers.delete(what);
      void this.context.queue.run(() => this.run(job));
    }, delay);
    this.timers.set(what, timer);
  }

  /** Runs a quiet job: whatever its failure means stands in the results, and no message interrupts a person. */
  private async run(job: () => Promise<void>): Promise<void> {
    if (this.stopped) return;
    try {
      await job();
      this.retries = 0;
    } catch (error) {
      if (!maySucceedLater(error) || this.retries >= MOST_RETRIES) return;
      this.retries++;
      this.schedule('retry', this.timing.retry, () => this.updateAll('whole'));
    }
  }

  private async updateAll(due: Due): Promise<void> {
    const { pending } = this.context;
    const failures: unknown[] = [];
    for (const sheet of pending.sheets()) {
      await update(this.context, sheet, due).catch((error: unknown) => failures.push(error));
    }
    if (failures.length > 0) throw failures.find(maySucceedLater) ?? failures[0];
  }
}
