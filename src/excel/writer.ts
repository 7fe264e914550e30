import { HostError } from '../core/model/host-error';
import type { LongWork } from '../host/host';
import type { Link } from './batch';
import { TARGET_BYTES } from './limits';

/** One thing to be written. Operations are executed in their order, as many in one request as it carries. */
export interface Operation {
  /** Bytes that it takes in the request, at least about. */
  readonly bytes: number;
  /** Queues it. What it hands to `after` is called once the request was executed, and may throw. */
  readonly queue: (context: Excel.RequestContext, after: (check: () => void) => void) => void;
}

/** Operations of one request at most: each is told of, and can be stopped after. */
const MAX_OPERATIONS = 1_000;

/** Writes operations in as few requests as Excel carries. A request that is too large is refused before it is executed. */
export async function write(
  link: Link,
  label: string,
  operations: readonly Operation[],
  work: LongWork = {},
): Promise<void> {
  let target = TARGET_BYTES;
  for (let done = 0; done < operations.length;) {
    const batch = fill(operations, done, target);
    try {
      await link.ask(label, (context) => send(context, batch), work.signal);
      done += batch.length;
      work.onProgress?.(done / operations.length);
    } catch (error) {
      const bytes = batch.reduce((sum, operation) => sum + operation.bytes, 0);
      if (!isTooLarge(error) || batch.length === 1) throw error;
      target = Math.floor(bytes / 2);
    }
  }
}

async function send(context: Excel.RequestContext, batch: readonly Operation[]): Promise<void> {
  // Excel would draw and calculate after each operation.
  const { application } = context.workbook;
  application.suspendApiCalculationUntilNextSync();
  application.suspendScreenUpdatingUntilNextSync();
  const checks: (() => void)[] = [];
  for (const operation of batch) operation.queue(context, (check) => checks.push(check));
  await context.sync();
  for (const check of checks) check();
}

function fill(operations: readonly Operation[], from: number, target: number): readonly Operation[] {
  let bytes = 0;
  let to = from;
  for (; to < operations.length; to++) {
    bytes += operations[to]?.bytes ?? 0;
    if ((bytes > target && to > from) || to - from >= MAX_OPERATIONS) break;
  }
  return operations.slice(from, to);
}

/** Only of a request: an answer that is too large comes after it was executed. */
function isTooLarge(error: unknown): boolean {
  const cause = error instanceof HostError ? error.cause : null;
  return (
    typeof cause === 'object' && cause !== null && 'code' in cause && cause.code === 'RequestPayloadSizeLimitExceeded'
  );
}
