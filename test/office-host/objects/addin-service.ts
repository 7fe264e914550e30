import type { ObjectType } from '../protocol/object-type';

/** What office.js itself talks to when it starts. */
export const ADDIN_SERVICE = 'Microsoft.InternalService.AddinInternalService';

/** Hears that the functions of ribbon buttons can be called. */
export const AddinServiceType: ObjectType<null> = {
  name: 'AddinInternalService',
  methods: { notifyActionHandlerReady: { call: () => null } },
};
