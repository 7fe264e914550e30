import type { Session, SessionState } from '../../../src/app/session/session';

/** An action that the pane called, with what it gave. */
export type Call = readonly [name: string, ...args: unknown[]];

/** A session whose state a test sets, and which notes the actions that it is asked for. */
export class FakeSession implements Session {
  readonly host = 'excel';
  readonly calls: Call[] = [];
  /** What every action gives back; a test may make it fail. */
  answer: Promise<void> = Promise.resolve();
  readonly #listeners = new Set<() => void>();
  #state: SessionState;

  constructor(state: SessionState) {
    this.#state = state;
  }

  /** Replaces some of the state and tells it. */
  update(given: Partial<SessionState>): void {
    this.#state = { ...this.#state, ...given };
    for (const listener of this.#listeners) listener();
  }

  /** The actions called by a name. */
  called(name: string): readonly (readonly unknown[])[] {
    return this.calls.flatMap(([called, ...args]) => (called === name ? [args] : []));
  }

  state = () => this.#state;
  subscribe = (listener: () => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };

  start = () => this.#note('start');
  dispose = () => this.#note('dispose');
  check = (...args: unknown[]) => this.#note('check', ...args);
  cancel = () => void this.#note('cancel');
  show = (...args: unknown[]) => void this.#note('show', ...args);
  select = (...args: unknown[]) => this.#note('select', ...args);
  ignore = (...args: unknown[]) => this.#note('ignore', ...args);
  unignore = (...args: unknown[]) => this.#note('unignore', ...args);
  fix = (...args: unknown[]) => this.#note('fix', ...args);
  setMapping = (...args: unknown[]) => this.#note('setMapping', ...args);
  setAsOf = (...args: unknown[]) => this.#note('setAsOf', ...args);
  setProfile = (...args: unknown[]) => this.#note('setProfile', ...args);
  highlightAll = (...args: unknown[]) => this.#note('highlightAll', ...args);
  highlight = (...args: unknown[]) => this.#note('highlight', ...args);
  clear = (...args: unknown[]) => this.#note('clear', ...args);
  writeFindings = (...args: unknown[]) => this.#note('writeFindings', ...args);
  previewBriefing = (...args: unknown[]) => this.#note('previewBriefing', ...args);
  generate = (...args: unknown[]) => this.#note('generate', ...args);
  addFiles = (...args: unknown[]) => this.#note('addFiles', ...args);
  removeFile = (...args: unknown[]) => this.#note('removeFile', ...args);
  compareWith = (...args: unknown[]) => this.#note('compareWith', ...args);
  compareAgain = (...args: unknown[]) => this.#note('compareAgain', ...args);
  writeComparison = (...args: unknown[]) => this.#note('writeComparison', ...args);
  endComparison = (...args: unknown[]) => this.#note('endComparison', ...args);
  exportSettings = () => {
    void this.#note('exportSettings');
    return JSON.stringify(this.#state.settings);
  };
  importSettings = (...args: unknown[]) => this.#note('importSettings', ...args);
  dismiss = () => void this.#note('dismiss');

  #note(name: string, ...args: unknown[]): Promise<void> {
    this.calls.push([name, ...args]);
    return this.answer;
  }
}
