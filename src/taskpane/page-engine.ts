import { breathing } from '../app/engine/breathing';
import type { Engine } from '../app/engine/engine';
import { createLocalEngine } from '../app/engine/local-engine';
import { createFormatter } from '../i18n';

/** The engine in the page itself, loaded only where no worker comes up. */
export function createPageEngine(): Engine {
  return createLocalEngine({
    formatterFor: createFormatter,
    breathe: breathing(),
    readFile: async (bytes) => {
      const { readWorkbook } = await import('../xlsx/read');
      return readWorkbook(bytes).sheets;
    },
  });
}
