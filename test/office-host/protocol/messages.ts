/**
 * What office.js sends and expects, as its source builds and reads it (`ClientRequest`, `ObjectPathFactory`,
 * `ActionFactory` and `processRequestExecutorResponseMessage` in excel-win32-16.01.debug.js).
 */

/** Kinds of object paths. */
export const PathType = {
  Root: 1,
  NewObject: 2,
  Method: 3,
  Property: 4,
  Indexer: 5,
  Reference: 6,
  Null: 7,
} as const;

/** Kinds of actions. */
export const ActionType = {
  Instantiate: 1,
  Load: 2,
  Call: 3,
  Set: 4,
  Trace: 5,
  LoadRecursive: 6,
  Retrieve: 7,
  EnsureUnchanged: 8,
  Update: 9,
} as const;

/** Bit of a request's flags: the request waits until nobody edits a cell (`delayForCellEdit`). */
export const DELAY_FOR_CELL_EDIT = 64;

/** Category of a message that carries an event. */
export const EVENT_CATEGORY = 65_536;

/** Target of events that are not one sheet's. */
export const WORKBOOK_TARGET = 'Workbook';

export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  /** Beside each argument the id of the object path that it stands for, or 0; nested for nested arrays. */
  readonly ReferencedObjectPathIds?: readonly unknown[];
}

export interface ObjectPathInfo {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface ActionInfo {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
}

/** One batch: what a `context.sync()` sends. */
export interface Batch {
  readonly AutoKeepReference?: boolean;
  readonly Actions: readonly ActionInfo[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPathInfo>>;
}

export interface ActionResult {
  readonly ActionId: number;
  readonly Value: unknown;
}

export interface BatchError {
  readonly Code: string;
  readonly Message: string;
  readonly HttpStatusCode: number;
  readonly Location: string | null;
  /** Index into {@link Batch.Actions}; office.js finds the statement for its debugInfo by it. */
  readonly ActionIndex: number;
}

export interface BatchAnswer {
  readonly Results: readonly ActionResult[];
  readonly TraceIds: readonly number[];
  readonly Error?: BatchError;
}

/** What a request executor resolves to. A non-empty ErrorCode fails the whole request. */
export interface ExecutorResponse {
  readonly HttpStatusCode: number;
  readonly ErrorCode: string;
  readonly ErrorMessage: string;
  readonly Body: BatchAnswer | null;
}

/** What office.js hands to a request executor. */
export interface ExecutorRequest {
  readonly Url: string;
  readonly Headers: Readonly<Record<string, string>> | null;
  readonly Body: Batch;
}
