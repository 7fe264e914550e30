import { HostError, type HostErrorCode } from '../../../../src/core/model/host-error';
import type { Host } from '../../../../src/host/host';
import type { FileHost } from '../../../../src/xlsx';

/** Calls of a host by name, but those that cannot fail. */
export type HostCall = Exclude<keyof Host, 'kind'>;

/** A host whose calls are counted and can be made to fail or to wait. */
export interface UnreliableHost extends Host {
  /** Names of the calls in their order. */
  readonly calls: HostCall[];
  /** Lets the k-th call from now on (1 is the next) fail; null ends that. */
  failCall(k: number | null, code?: HostErrorCode): void;
  /** Lets every call of one name fail, until it is told otherwise. */
  failAlways(name: HostCall, error: HostError | null): void;
  /** Lets the next call of one name wait until the returned function is called; `reached` resolves when it waits. */
  hold(name: HostCall): { readonly reached: Promise<void>; readonly release: () => void };
}

/** Wraps a file host. */
export function unreliable(host: FileHost): UnreliableHost {
  const calls: HostCall[] = [];
  const always = new Map<HostCall, HostError>();
  const held = new Map<HostCall, { reached: () => void; released: Promise<void> }>();
  let countdown: number | null = null;
  let code: HostErrorCode = 'failed';

  const guard = async (name: HostCall): Promise<void> => {
    calls.push(name);
    const wait = held.get(name);
    held.delete(name);
    wait?.reached();
    await wait?.released;
    const error = always.get(name);
    if (error) throw error;
    if (countdown !== null && --countdown === 0) throw new HostError(code, { detail: 'as the test wants it' });
  };
  const guarded =
    <Args extends unknown[], T>(name: HostCall, call: (...args: Args) => Promise<T>) =>
    async (...args: Args): Promise<T> => {
      await guard(name);
      return await call(...args);
    };

  return {
    kind: 'file',
    calls,
    failCall(k, failure = 'failed') {
      countdown = k;
      code = failure;
    },
    failAlways(name, error) {
      if (error) always.set(name, error);
      else always.delete(name);
    },
    hold(name) {
      let release: () => void = () => undefined;
      let reached: () => void = () => undefined;
      const released = new Promise<void>((resolve) => (release = resolve));
      const arrival = new Promise<void>((resolve) => (reached = resolve));
      held.set(name, { reached, released });
      return { reached: arrival, release };
    },
    fileName: guarded('fileName', () => host.fileName()),
    listSheets: guarded('listSheets', () => host.listSheets()),
    readSheet: guarded('readSheet', (...args) => host.readSheet(...args)),
    readCells: guarded('readCells', (...args) => host.readCells(...args)),
    readMarks: guarded('readMarks', (...args) => host.readMarks(...args)),
    apply: guarded('apply', (...args) => host.apply(...args)),
    select: guarded('select', (...args) => host.select(...args)),
    subscribe: guarded('subscribe', (...args) => host.subscribe(...args)),
    loadSettings: guarded('loadSettings', () => host.loadSettings()),
    saveSettings: guarded('saveSettings', (...args) => host.saveSettings(...args)),
  };
}
