import type { Excel } from '../excel';
import { ApiError, invalidArgument, notImplemented } from './api-error';
import { requireApi } from './api-version';
import { identity, load } from './load';
import { ActionType, type ActionInfo, type ActionResult, type Batch, type BatchAnswer } from './messages';
import { memberName } from './names';
import type { HostObject } from './object-type';
import { PathResolver, callMethod } from './paths';

/**
 * Executes a batch, action by action, on the workbook. As in Excel, an action that fails ends the batch, and what was
 * done before it stays done.
 *
 * @param count Stops after so many actions (an Excel that breaks down in the middle).
 */
export function executeBatch(excel: Excel, batch: Batch, count = Infinity): BatchAnswer {
  const run = new BatchRun(excel, batch);
  for (const [index, action] of batch.Actions.entries()) {
    if (index >= count) break;
    try {
      run.act(action);
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      return { ...run.answer(), Error: describe(error, index) };
    }
  }
  return run.answer();
}

function describe(error: ApiError, index: number): NonNullable<BatchAnswer['Error']> {
  return {
    Code: error.code,
    Message: error.message,
    HttpStatusCode: error.httpStatus,
    Location: error.location,
    ActionIndex: index,
  };
}

class BatchRun {
  private readonly results: ActionResult[] = [];
  private readonly traceIds: number[] = [];
  private readonly paths: PathResolver;

  constructor(
    private readonly excel: Excel,
    batch: Batch,
  ) {
    this.paths = new PathResolver(excel, batch.ObjectPaths);
  }

  answer(): BatchAnswer {
    return { Results: this.results, TraceIds: this.traceIds };
  }

  act(action: ActionInfo): void {
    if (action.ActionType === ActionType.Set) this.set(action);
    else this.results.push({ ActionId: action.Id, Value: this.valueOf(action) ?? null });
  }

  private valueOf(action: ActionInfo): unknown {
    switch (action.ActionType) {
      case ActionType.Instantiate:
        return this.instantiate(action);
      case ActionType.Load:
        return this.load(action);
      case ActionType.Call:
        return this.call(action);
      case ActionType.Trace:
        this.traceIds.push(action.Id);
        return null;
      default:
        throw notImplemented(`action type ${action.ActionType} (${action.Name})`);
    }
  }

  private instantiate(action: ActionInfo): unknown {
    const object = this.paths.resolve(action.ObjectPathId);
    if (object === null) return null;
    const reference = this.excel.references.idOf(object);
    return {
      ...identity(object, object.property('id') === undefined ? '_Id' : 'Id'),
      ...(reference === null ? {} : { _ReferenceId: reference }),
    };
  }

  private load(action: ActionInfo): unknown {
    const object = this.paths.resolve(action.ObjectPathId);
    return object === null ? null : load(this.excel, object, action.QueryInfo ?? {});
  }

  private call(action: ActionInfo): unknown {
    if (action.Name === '_KeepReference') return this.keep(action);
    const object = this.object(action);
    return callMethod(this.excel, object, action.Name, this.paths.arguments(action.ArgumentInfo));
  }

  /** The library keeps every range of a run, null objects too. */
  private keep(action: ActionInfo): null {
    const object = this.paths.resolve(action.ObjectPathId);
    if (object !== null) this.excel.references.keep(object);
    return null;
  }

  private set(action: ActionInfo): void {
    const object = this.object(action);
    const name = memberName(action.Name);
    const location = `${object.typeName}.${name}`;
    const property = object.property(name);
    if (property?.set === undefined) throw notImplemented(`setting ${location}`);
    requireApi(this.excel, property.since, location);
    const [value] = this.paths.arguments(action.ArgumentInfo);
    if (value === undefined) throw invalidArgument(location, 'There is no value.');
    this.excel.record(`${location} (set)`, [value]);
    property.set(value);
  }

  /** Nothing can be done to a null object. */
  private object(action: ActionInfo): HostObject {
    const object = this.paths.resolve(action.ObjectPathId);
    if (object === null) throw new ApiError('InvalidObjectPath', action.Name, 'It is a null object.');
    return object;
  }
}
