import { HostError } from '../../core/model/host-error';
import type { LongWork } from '../../host/host';
import type { Formatter } from '../../i18n';
import { failureNotice, failureOf, type Doing } from './failure';
import type { Queue } from './queue';
import type { Notice, Work } from './session';
import type { Store } from './store';

/** What a person asked for. */
export interface Action {
  readonly kind: Work['kind'];
  /** Name of the sheet that it is about, null for the workbook. */
  readonly sheet: string | null;
  readonly cancellable: boolean;
  /** Whether it writes into sheets, so that a failure has to say how the workbook stands. */
  readonly doing: Doing;
}

/** How an action tells how far it is, and how it learns that it is to stop. */
export type Task = Required<LongWork>;

/** What runs a person's actions. */
export interface Actions {
  /**
   * Runs an action when those before it are done: nothing that a person asked for is refused because something else is
   * under way. Its outcome is shown as a notice; never rejects.
   */
  run(action: Action, job: (task: Task) => Promise<Notice | null>): Promise<void>;
  /** Stops the action at hand and those waiting behind it, as far as they can be stopped. */
  cancel(): void;
}

/** Runs actions in a queue and shows what is being done in the store. */
export function createActions(store: Store, queue: Queue, format: Formatter): Actions {
  const stoppable = new Set<AbortController>();

  const outcomeOf = async ({ doing }: Action, job: () => Promise<Notice | null>): Promise<Notice | null> => {
    try {
      return await job();
    } catch (error) {
      return failureNotice(failureOf(error), doing, format);
    }
  };

  return {
    run(action, job) {
      const controller = new AbortController();
      if (action.cancellable) stoppable.add(controller);
      const { signal } = controller;
      return queue.run(async () => {
        const { kind, sheet, cancellable } = action;
        store.set({ work: { kind, sheet, cancellable, progress: null }, notice: null });
        const task: Task = { signal, onProgress: (fraction) => showProgress(store, fraction) };
        const notice = await outcomeOf(action, () => {
          throwIfStopped(signal);
          return job(task);
        });
        stoppable.delete(controller);
        store.set({ work: null, notice });
      });
    },
    cancel() {
      for (const controller of stoppable) controller.abort();
    },
  };
}

/** Rejects a job whose action was cancelled, between steps that cannot be cancelled themselves. */
export function throwIfStopped(signal: AbortSignal): void {
  if (signal.aborted) throw new HostError('cancelled');
}

/** A part of a task that has progress of its own: from 0 to 1 within it is from `from` to `to` of the whole. */
export function partOf(task: Task, from: number, to: number): Task {
  return { signal: task.signal, onProgress: (fraction) => task.onProgress(from + (to - from) * fraction) };
}

/** Whole percents only: a pane draws again for each. */
function showProgress(store: Store, fraction: number): void {
  const { work } = store.get();
  const progress = Math.floor(Math.min(1, Math.max(0, fraction)) * 100) / 100;
  if (work && work.progress !== progress) store.set({ work: { ...work, progress } });
}
