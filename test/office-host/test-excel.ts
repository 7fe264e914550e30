import type { WorkbookModel } from '../../src/xlsx';
import type { EventMessage } from './events/queue';
import { Excel } from './excel';
import { DEFAULT_OPTIONS, type ExcelOptions } from './options';
import { Person } from './person/person';
import { Server } from './server';

/** What a test holds of the Excel that the add-in talks to. */
export class TestExcel {
  /** The workbook itself: to look at, and to set up what no person could. */
  readonly workbook: WorkbookModel;
  /** Syncs with their bytes, planned failures, cell editing. */
  readonly server: Server;
  /** Someone at this computer. */
  readonly person: Person;
  /** Someone else in the same workbook. */
  readonly colleague: Person;
  /** Everything that requests called. */
  readonly calls: Excel['calls'];
  private readonly excel: Excel;
  private delivery: Promise<void> | null = null;

  constructor(workbook: WorkbookModel, options: Partial<ExcelOptions> = {}) {
    const deliver = (): void => this.deliverSoon();
    this.workbook = workbook;
    this.excel = new Excel(workbook, { ...DEFAULT_OPTIONS, ...options });
    this.server = new Server(this.excel, deliver);
    this.person = new Person(this.excel, 'person', deliver);
    this.colleague = new Person(this.excel, 'remote', deliver);
    this.calls = this.excel.calls;
  }

  get options(): ExcelOptions {
    return this.excel.options;
  }

  /** How many events the add-in listens to, and how many references it holds: both should end at 0. */
  get held(): { readonly events: number; readonly references: number } {
    return { events: this.excel.events.registrations, references: this.excel.references.count };
  }

  /** Hands events to the library. */
  connect(deliver: (message: EventMessage) => void): void {
    this.excel.events.connect(deliver);
  }

  /** Resolves once all events that were caused so far have reached their listeners. */
  async settled(): Promise<void> {
    while (this.delivery !== null) await this.delivery;
    // The library calls its handlers some promises later.
    await pause();
  }

  /** Events come in a turn of their own, after the answer of the request that caused them. */
  private deliverSoon(): void {
    if (this.excel.events.isEmpty) return;
    this.delivery ??= pause().then(() => {
      this.delivery = null;
      this.excel.events.flush();
    });
  }
}

const { setTimeout: later } = globalThis;

function pause(): Promise<void> {
  return new Promise((resolve) => {
    later(resolve, 0);
  });
}
