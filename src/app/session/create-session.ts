import { HostError } from '../../core/model/host-error';
import type { SheetId } from '../../core/model/sheet-plan';
import { say } from '../message';
import { NO_SETTINGS } from '../settings/stored';
import { exportedText } from '../settings/transfer';
import { addFiles, PickedFiles, removeFile } from './briefing/files';
import { generate } from './briefing/generate';
import { previewBriefing } from './briefing/preview';
import { NO_BRIEFING } from './briefing/state';
import { compareAgain, compareWith, endComparison } from './compare/compare';
import { EarlierFiles } from './compare/earlier-file';
import { writeComparison } from './compare/write';
import { createActions, type Action, type Actions, type Task } from './actions';
import { check } from './check';
import { clear } from './clear';
import { sheetOf, type Context } from './context';
import { failureNotice, failureOf, noticeOf } from './failure';
import { fix } from './fix';
import { highlight } from './highlight';
import { highlightAll } from './highlight-all';
import { ignore, unignore } from './ignore';
import { createLive, TIMING, type Live, type Timing } from './live';
import { PendingChanges } from './pending';
import { createQueue } from './queue';
import { importSettings, setAsOf, setMapping, setProfile } from './reconfigure';
import type { Notice, Session, SessionParts } from './session';
import { createSettingsKeeper } from './settings-keeper';
import { createStore } from './store';
import { writeFindings } from './write-findings';

/** A session over a workbook. It does nothing before it is started. */
export function createSession(parts: SessionParts, timing: Timing = TIMING): Session {
  const store = createStore({
    phase: 'starting',
    sheets: [],
    shown: null,
    results: new Map(),
    settings: NO_SETTINGS,
    briefing: NO_BRIEFING,
    comparison: null,
    work: null,
    notice: null,
  });
  const queue = createQueue();
  const context: Context = {
    ...parts,
    store,
    queue,
    actions: createActions(store, queue, parts.format),
    settings: createSettingsKeeper(parts.host, store, parts.format),
    pending: new PendingChanges(),
    written: new Map(),
    files: new PickedFiles(),
    earlier: new EarlierFiles(),
    previews: { latest: 0 },
    workbook: { fileName: null, followed: false },
  };
  return sessionOver(context, createLive(context, timing));
}

function sessionOver(context: Context, live: Live): Session {
  const { store, actions, host, format } = context;
  const run: Actions['run'] = (action, job) => actions.run(action, job);
  const named = (sheet: SheetId): string | null => sheetOf(context, sheet)?.name ?? null;
  const nameOf = (scope: 'active' | 'all' | { readonly sheet: SheetId }): string | null => {
    if (scope === 'all') return null;
    return scope === 'active' ? (store.get().sheets.find(({ active }) => active)?.name ?? null) : named(scope.sheet);
  };
  const setting = (sheet: SheetId | null, job: (task: Task) => Promise<Notice | null>): Promise<void> =>
    run({ kind: 'settings', sheet: sheet === null ? null : named(sheet), cancellable: false, doing: 'reading' }, job);
  const long = (kind: Action['kind'], sheet: string | null): Action => ({
    kind,
    sheet,
    cancellable: true,
    doing: kind === 'check' || kind === 'files' || kind === 'compare' ? 'reading' : 'writing',
  });

  return {
    host: host.kind,
    state: () => store.get(),
    subscribe: (listener) => store.subscribe(listener),
    start: () => start(context, live),
    dispose: () => dispose(context, live),

    check: (scope) => run(long('check', nameOf(scope)), (task) => check(context, scope, task)),
    cancel: () => actions.cancel(),
    show: (sheet) => store.set({ shown: sheet }),
    select: (sheet, cell) => quickly(async () => host.select(sheet, cell).then(() => null)),

    ignore: (sheet, finding, reason) => quickly(() => ignore(context, sheet, finding, reason)),
    unignore: (key) => quickly(() => unignore(context, key)),
    fix: (sheet, finding) =>
      run({ ...long('fix', named(sheet)), cancellable: false }, (task) => fix(context, sheet, finding, task)),

    setMapping: (sheet, mapping) => setting(sheet, (task) => setMapping(context, sheet, mapping, task)),
    setAsOf: (sheet, day) => setting(sheet, (task) => setAsOf(context, sheet, day, task)),
    setProfile: (profile) => setting(null, (task) => setProfile(context, profile, task)),

    highlight: (sheet) => run(long('highlight', named(sheet)), (task) => highlight(context, sheet, task)),
    highlightAll: () => run(long('highlight', null), (task) => highlightAll(context, task)),
    clear: (scope) => run(long('clear', nameOf(scope)), (task) => clear(context, scope, task)),
    writeFindings: (department) => run(long('write', null), (task) => writeFindings(context, department, task)),

    previewBriefing: (selection) => previewBriefing(context, selection, run),
    generate: (selection) => run(long('generate', null), (task) => generate(context, selection, task)),
    addFiles: (files) => run(long('files', null), (task) => addFiles(context, files, task)),
    removeFile: (id) => quickly(() => removeFile(context, id).then(() => null)),

    compareWith: (file) => run(long('compare', null), (task) => compareWith(context, file, task)),
    compareAgain: (day) => run(long('compare', null), (task) => compareAgain(context, day, task)),
    writeComparison: () => run(long('generate', null), (task) => writeComparison(context, task)),
    endComparison: () => quickly(() => endComparison(context).then(() => null)),

    exportSettings: () => exportedText(store.get().settings),
    importSettings: (text) => setting(null, (task) => importSettings(context, text, task)),
    dismiss: () => store.set({ notice: null }),
  };

  /** What takes no time does not wait behind what does; only what went wrong is told. */
  async function quickly(job: () => Promise<Notice | null>): Promise<void> {
    try {
      const notice = await job();
      if (notice) store.set({ notice });
    } catch (error) {
      store.set({ notice: failureNotice(failureOf(error), 'reading', format) });
    }
  }
}

/** Reads what is there and begins to follow it. May be called again where the workbook could not be reached. */
async function start(context: Context, live: Live): Promise<void> {
  const { store, host, settings, format } = context;
  store.set({ phase: 'starting', notice: null });
  try {
    context.workbook.fileName = await host.fileName();
    store.set({ sheets: await host.listSheets() });
    const aboutSettings = await settings.load();
    const aboutChanges = await follow(context, live);
    store.set({ phase: 'ready', notice: aboutSettings ?? aboutChanges });
  } catch (error) {
    store.set({ phase: 'unavailable', notice: failureNotice(failureOf(error), 'reading', format) });
  }
}

/** A workbook that cannot be followed can still be checked. */
async function follow({ format, workbook }: Context, live: Live): Promise<Notice | null> {
  try {
    await live.start();
    workbook.followed = true;
    return null;
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    return noticeOf('warning', say('session.not-followed', { why: format(failureOf(error).message) }));
  }
}

async function dispose({ store, actions, engine }: Context, live: Live): Promise<void> {
  store.close();
  actions.cancel();
  try {
    await live.stop();
  } catch (error) {
    // The listener goes with the page in any case, and nobody is there any more to be told.
    if (!(error instanceof HostError)) throw error;
  } finally {
    engine.dispose();
  }
}
