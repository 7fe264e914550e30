import { EVENT_CATEGORY, WORKBOOK_TARGET } from '../protocol/messages';

/** Numbers of events, as the library's source has them (`eventType`). */
export const EventNumber = {
  WorksheetChanged: 10,
  WorksheetActivated: 11,
  WorksheetDeactivated: 12,
  WorksheetAdded: 13,
  WorksheetSelectionChanged: 14,
  WorksheetDeleted: 15,
  WorksheetCalculated: 16,
  WorksheetFormatChanged: 18,
  WorksheetRowSorted: 19,
  WorksheetColumnSorted: 20,
  WorksheetRowHiddenChanged: 22,
  WorksheetFormulaChanged: 23,
  WorksheetProtectionChanged: 24,
  WorksheetNameChanged: 25,
  WorksheetVisibilityChanged: 26,
  WorksheetMoved: 27,
  WorkbookActivated: 2203,
} as const;
export type EventNumber = (typeof EventNumber)[keyof typeof EventNumber];

export interface EventMessage {
  readonly entries: readonly {
    readonly messageCategory: number;
    readonly messageType: number;
    readonly targetId: string;
    readonly message: string;
  }[];
}

/** Keeps events until the batch that caused them was answered, then hands them to the library one by one. */
export class EventQueue {
  /** `Runtime.enableEvents`: false keeps this add-in from all events. */
  enabled = true;
  private readonly registered = new Map<string, number>();
  private readonly waiting: EventMessage[] = [];
  private readonly listeners: ((message: EventMessage) => void)[] = [];

  register(event: EventNumber, target: string): void {
    const key = `${event} ${target}`;
    this.registered.set(key, (this.registered.get(key) ?? 0) + 1);
  }

  unregister(event: EventNumber, target: string): void {
    const key = `${event} ${target}`;
    this.registered.set(key, Math.max(0, (this.registered.get(key) ?? 0) - 1));
  }

  /** How many registrations the add-in holds. */
  get registrations(): number {
    return [...this.registered.values()].reduce((sum, count) => sum + count, 0);
  }

  /** Fires an event of a sheet (at the sheet's and the collection's listeners), or of the workbook where it is null. */
  fire(event: EventNumber, sheetId: string | null, args: Readonly<Record<string, unknown>>): void {
    if (!this.enabled) return;
    for (const targetId of sheetId === null ? [WORKBOOK_TARGET] : [WORKBOOK_TARGET, sheetId]) {
      if ((this.registered.get(`${event} ${targetId}`) ?? 0) === 0) continue;
      const message = JSON.stringify(args);
      this.waiting.push({ entries: [{ messageCategory: EVENT_CATEGORY, messageType: event, targetId, message }] });
    }
  }

  /** Every page of the add-in hears of every event, and its library knows who listens. */
  connect(deliver: (message: EventMessage) => void): void {
    this.listeners.push(deliver);
  }

  /** Hands over what waits. */
  flush(): void {
    for (const message of this.waiting.splice(0)) for (const deliver of this.listeners) deliver(message);
  }

  get isEmpty(): boolean {
    return this.waiting.length === 0;
  }
}
