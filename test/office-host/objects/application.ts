import type { Excel } from '../excel';
import type { ObjectType } from '../protocol/object-type';
import { oneOf } from './arguments';

const MODES = ['Automatic', 'AutomaticExceptTables', 'Manual'] as const;

/** `Excel.Application`. Nothing is drawn or calculated here, so suspending either only has to be allowed. */
export const ApplicationType: ObjectType<Excel> = {
  name: 'Application',
  properties: {
    calculationMode: {
      get: (excel) => excel.calculationMode,
      set: (excel, value) => {
        excel.calculationMode = oneOf(value, MODES, 'Application.calculationMode');
      },
    },
    calculationState: { since: '1.9', get: () => 'Done' },
  },
  methods: {
    calculate: {
      call: (_excel, [kind]) => {
        oneOf(kind, ['Recalculate', 'Full', 'FullRebuild'], 'Application.calculate');
        return null;
      },
    },
    suspendApiCalculationUntilNextSync: { since: '1.6', call: () => null },
    suspendScreenUpdatingUntilNextSync: { since: '1.9', call: () => null },
  },
};
