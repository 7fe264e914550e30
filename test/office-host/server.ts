import { Buffer } from 'node:buffer';
import type { Excel } from './excel';
import { ADDIN_SERVICE } from './objects/addin-service';
import { executeBatch } from './protocol/execute';
import { messageOf } from './protocol/api-error';
import {
  ActionType,
  DELAY_FOR_CELL_EDIT,
  type ActionInfo,
  type Batch,
  type BatchAnswer,
  type ExecutorRequest,
  type ExecutorResponse,
} from './protocol/messages';

/** When a request fails: before it is executed, after half of its actions, or executed with the answer lost. */
export type FailureMoment = 'before' | 'middle' | 'after';

/** One `context.sync()` that did something. */
export interface SyncRecord {
  /** Counting from 1. */
  readonly number: number;
  /** UTF-8. */
  readonly requestBytes: number;
  /** UTF-8; 0 where there was no answer. */
  readonly responseBytes: number;
  /** What it called. */
  readonly calls: readonly string[];
  /** The error's code, null for a success. */
  readonly error: string | null;
}

interface PlannedFailure {
  readonly moment: FailureMoment;
  readonly code: string;
}

/** Answers the library's requests as Excel does: one after the other, within the limits, counted. */
export class Server {
  readonly syncs: SyncRecord[] = [];
  private readonly failures = new Map<number, PlannedFailure>();
  private editing: { promise: Promise<void>; end: () => void } | null = null;
  private last: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly excel: Excel,
    private readonly afterRequest: () => void,
  ) {}

  /** Fails the k-th sync from now (1 is the next one). */
  failSync(k: number, moment: FailureMoment, code = 'GeneralException'): void {
    this.failures.set(this.syncs.length + k, { moment, code });
  }

  /** Whether a planned failure has not come yet. */
  get hasPlannedFailure(): boolean {
    return [...this.failures.keys()].some((number) => number > this.syncs.length);
  }

  clearFailures(): void {
    this.failures.clear();
  }

  /** Someone begins to type into a cell. */
  beginCellEdit(): void {
    if (this.editing !== null) throw new Error('a cell is edited already');
    let end: () => void = () => undefined;
    const promise = new Promise<void>((resolve) => (end = resolve));
    this.editing = { promise, end };
  }

  endCellEdit(): void {
    this.editing?.end();
    this.editing = null;
  }

  /** What `OfficeExtension.SessionBase._overrideSession` gives the library as its way to Excel. */
  executeAsync(flags: number, request: ExecutorRequest): Promise<ExecutorResponse> {
    // The library's objects change once the request is sent; Excel has the text.
    const text = JSON.stringify(request.Body);
    const answer = this.last.then(() => this.answer(flags, text));
    this.last = answer.catch(() => undefined);
    return answer;
  }

  private async answer(flags: number, text: string): Promise<ExecutorResponse> {
    if (this.editing !== null) {
      if ((flags & DELAY_FOR_CELL_EDIT) === 0) return this.note(text, [], failed('InvalidOperationInCellEditMode'));
      await this.editing.promise;
    }
    const batch = JSON.parse(text) as Batch;
    if (isLibrarys(batch)) return succeeded(executeBatch(this.excel, batch));
    const response = this.execute(batch, text);
    this.afterRequest();
    return response;
  }

  private execute(batch: Batch, text: string): ExecutorResponse {
    const failure = this.failures.get(this.syncs.length + 1);
    this.failures.delete(this.syncs.length + 1);
    if (failure?.moment === 'before') return this.note(text, [], failed(failure.code));
    if (byteLength(text) > this.excel.options.maxPayload) {
      return this.note(text, [], failed('RequestPayloadSizeLimitExceeded'));
    }
    const firstCall = this.excel.calls.length;
    const count = failure?.moment === 'middle' ? halfOf(batch) : Infinity;
    const answer = this.asAddIn(() => executeBatch(this.excel, batch, count));
    const calls = this.excel.calls.slice(firstCall).map(({ name }) => name);
    if (failure !== undefined) return this.note(text, calls, failed(failure.code));
    return this.note(text, calls, this.withinLimit(answer));
  }

  private asAddIn(execute: () => BatchAnswer): BatchAnswer {
    const { actor } = this.excel;
    this.excel.actor = 'add-in';
    try {
      return execute();
    } finally {
      this.excel.actor = actor;
      this.excel.batchRanges.clear();
    }
  }

  private withinLimit(answer: BatchAnswer): ExecutorResponse {
    const bytes = byteLength(JSON.stringify(answer));
    return bytes > this.excel.options.maxPayload ? failed('ResponsePayloadSizeLimitExceeded') : succeeded(answer);
  }

  private note(text: string, calls: readonly string[], response: ExecutorResponse): ExecutorResponse {
    const body = response.Body === null ? null : JSON.stringify(response.Body);
    const error = response.ErrorCode || response.Body?.Error?.Code || null;
    this.syncs.push({
      number: this.syncs.length + 1,
      requestBytes: byteLength(text),
      responseBytes: body === null ? 0 : byteLength(body),
      calls,
      error,
    });
    // Nothing of the workbook may be shared with the library.
    return body === null ? response : { ...response, Body: JSON.parse(body) as BatchAnswer };
  }
}

/** How many actions a batch has come to when half of what it does is done. */
function halfOf({ Actions }: Batch): number {
  const deeds = [...Actions.keys()].filter((index) => isDeed(Actions[index]));
  const last = deeds[Math.ceil(deeds.length / 2) - 1];
  return last === undefined ? Math.ceil(Actions.length / 2) : last + 1;
}

function isDeed(action: ActionInfo | undefined): boolean {
  if (action?.ActionType === ActionType.Set) return true;
  return action?.ActionType === ActionType.Call && !action.Name.startsWith('_');
}

/**
 * The library's own requests, beside the add-in's syncs: giving references back at the end of an `Excel.run`, and
 * telling that it has started.
 */
function isLibrarys({ Actions, ObjectPaths }: Batch): boolean {
  if (Object.values(ObjectPaths).some(({ Name }) => Name === ADDIN_SERVICE)) return true;
  const isRootOnly = Object.keys(ObjectPaths).length <= 1;
  const others = Actions.filter(({ Name }) => Name !== '_RemoveReference');
  return isRootOnly && others.length < Actions.length && others.every((action) => action.ActionType === 1);
}

function succeeded(answer: BatchAnswer): ExecutorResponse {
  return { HttpStatusCode: 200, ErrorCode: '', ErrorMessage: '', Body: answer };
}

function failed(code: string): ExecutorResponse {
  return { HttpStatusCode: 400, ErrorCode: code, ErrorMessage: messageOf(code), Body: null };
}

function byteLength(text: string): number {
  return Buffer.byteLength(text, 'utf8');
}
