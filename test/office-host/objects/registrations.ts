import type { Excel } from '../excel';
import type { EventNumber } from '../events/queue';
import { WORKBOOK_TARGET } from '../protocol/messages';
import type { MethodRow, Since } from '../protocol/object-type';

/**
 * The pairs of methods by which the library asks for events (`_RegisterDataChangedEvent`) and ends it.
 *
 * @param events name on the wire without `_Register` → event and the requirement set that has it
 * @param target the sheet's id, null for events of the workbook
 */
export function registrations<T>(
  events: Readonly<Record<string, readonly [EventNumber, Since]>>,
  target: (object: T) => string | null,
): Record<string, MethodRow<T>> {
  const methods: Record<string, MethodRow<T>> = {};
  const row = (since: Since, act: (excel: Excel, targetId: string) => void): MethodRow<T> => ({
    since,
    call: (object, _args, excel) => {
      act(excel, target(object) ?? WORKBOOK_TARGET);
      return null;
    },
  });
  for (const [name, [event, since]] of Object.entries(events)) {
    methods[`_Register${name}`] = row(since, (excel, id) => excel.events.register(event, id));
    methods[`_Unregister${name}`] = row(since, (excel, id) => excel.events.unregister(event, id));
  }
  return methods;
}
