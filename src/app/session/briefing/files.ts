import { EngineError } from '../../engine/engine-error';
import type { PickedFile } from '../../engine/briefing';
import { say } from '../../message';
import { partOf, throwIfStopped, type Task } from '../actions';
import type { Context } from '../context';
import { failureOf, isCancelled, noticeOf } from '../failure';
import { configOf } from '../review';
import type { Notice } from '../session';
import type { BriefingFile } from './state';

/** A file as a person picked it. */
export type GivenFile = Pick<PickedFile, 'name' | 'bytes'>;

/** The files whose bytes are kept, for an engine that is started anew or a profile that is chosen later. */
export class PickedFiles {
  private readonly byId = new Map<string, { readonly file: PickedFile; profile: unknown }>();
  private lastId = 0;

  add({ name, bytes }: GivenFile): PickedFile {
    const file = { id: String(++this.lastId), name, bytes };
    this.byId.set(file.id, { file, profile: undefined });
    return file;
  }

  remove(id: string): void {
    this.byId.delete(id);
  }

  /** Notes by which profile a file was reviewed. */
  note(id: string, profile: unknown): void {
    const kept = this.byId.get(id);
    if (kept) kept.profile = profile;
  }

  /** Files that were reviewed by another profile than the one given. */
  outdated(profile: unknown): readonly PickedFile[] {
    return [...this.byId.values()].filter((kept) => kept.profile !== profile).map(({ file }) => file);
  }

  /** The engine keeps none of them any more. */
  lost(): void {
    for (const kept of this.byId.values()) kept.profile = LOST;
  }
}

const LOST = Symbol('lost');

/**
 * Reads picked files and keeps their ledgers as sources. One that cannot be read is listed with its reason and the others
 * go on; one with the name of an earlier file takes its place.
 */
export async function addFiles(context: Context, given: readonly GivenFile[], task: Task): Promise<Notice | null> {
  let failed = 0;
  for (const [index, each] of given.entries()) {
    throwIfStopped(task.signal);
    const before = context.store.get().briefing.files.find(({ name }) => name === each.name);
    const file = context.files.add(each);
    const part = partOf(task, index / given.length, (index + 1) / given.length);
    const read = await reviewOrForget(context, file, part);
    if (before) await removeFile(context, before.id);
    show(context, read);
    if (read.failure) failed++;
  }
  if (failed === 0) return null;
  return noticeOf('warning', say('session.files-failed', { failed, total: given.length }));
}

/** Takes a file out of the briefing. */
export async function removeFile({ store, engine, files }: Context, id: string): Promise<void> {
  const { briefing } = store.get();
  const file = briefing.files.find((each) => each.id === id);
  if (!file) return;
  files.remove(id);
  store.set({ briefing: { ...briefing, files: briefing.files.filter((each) => each !== file) } });
  for (const { id: sheet } of file.sheets) await engine.forget(sheet);
}

/** Reviews files again that were reviewed by another profile, or that the engine lost. */
export async function refreshFiles(context: Context, task: Task): Promise<void> {
  const outdated = context.files.outdated(profileNow(context));
  for (const [index, file] of outdated.entries()) {
    throwIfStopped(task.signal);
    const part = partOf(task, index / outdated.length, (index + 1) / outdated.length);
    show(context, await review(context, file, part));
  }
}

/** Whether files have to be read again before they can be summed up. */
export function hasOutdatedFiles(context: Context): boolean {
  return context.files.outdated(profileNow(context)).length > 0;
}

function profileNow({ store }: Pick<Context, 'store'>): unknown {
  return store.get().settings.profile ?? null;
}

/** A file whose reading was cancelled is as if it had not been picked. */
async function reviewOrForget(context: Context, file: PickedFile, task: Task): Promise<BriefingFile> {
  try {
    return await review(context, file, task);
  } catch (error) {
    context.files.remove(file.id);
    throw error;
  }
}

async function review(context: Context, file: PickedFile, task: Task): Promise<BriefingFile> {
  const profile = profileNow(context);
  const read = await reviewPicked(context, file, null, task);
  context.files.note(file.id, profile);
  return read;
}

/**
 * Reviews a picked file by the profile of the workbook, as of its own days unless one is given. One that cannot be read is
 * an answer; rejects only where that was cancelled or the engine ended.
 */
export async function reviewPicked(
  context: Context,
  file: PickedFile,
  asOf: string | null,
  task: Task,
): Promise<BriefingFile> {
  const { engine, format } = context;
  const { id, name } = file;
  // Corrections and as-of days belong to sheets of the workbook: another file's sheets may have the same names.
  const config = { ...configOf(context, ''), asOf, mapping: null, fileName: name };
  try {
    const review = await engine.reviewFile(file, config, task);
    if (review.ok) return { id, name, sheets: review.sheets, failure: null };
    return { id, name, sheets: [], failure: { text: review.error.message, diagnostic: null } };
  } catch (error) {
    if (isCancelled(error) || (error instanceof EngineError && error.code === 'ended')) throw error;
    const { message, diagnostic } = failureOf(error);
    return { id, name, sheets: [], failure: { text: format(message), diagnostic } };
  }
}

/** Shows a file in its place, a new one last. */
function show({ store }: Context, file: BriefingFile): void {
  const { briefing } = store.get();
  const known = briefing.files.some(({ id }) => id === file.id);
  const files = known ? briefing.files.map((each) => (each.id === file.id ? file : each)) : [...briefing.files, file];
  store.set({ briefing: { ...briefing, files } });
}
