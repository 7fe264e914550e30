import type { Excel } from '../excel';
import type { ObjectType } from '../protocol/object-type';
import { flag } from './arguments';

/** `Excel.Runtime`: whether this add-in hears of events. */
export const RuntimeType: ObjectType<Excel> = {
  name: 'Runtime',
  properties: {
    enableEvents: {
      since: '1.8',
      get: (excel) => excel.events.enabled,
      set: (excel, value) => {
        excel.events.enabled = flag(value, 'Runtime.enableEvents');
      },
    },
  },
};
