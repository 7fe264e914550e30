import { createLocalEngine } from '../app/engine/local-engine';
import { serveEngine } from '../app/engine/remote/serve-engine';
import { createFormatter } from '../i18n';
import { breathing } from '../app/engine/breathing';

/** The engine's worker: answers what the page asks. */
serveEngine(
  {
    post: (message, buffers) => self.postMessage(message, { transfer: [...(buffers ?? [])] }),
    onMessage: (listener) => {
      self.addEventListener('message', ({ data }: MessageEvent<unknown>) => listener(data));
    },
  },
  createLocalEngine({
    formatterFor: createFormatter,
    breathe: breathing(),
    // Most people never pick a file.
    readFile: async (bytes) => {
      const { readWorkbook } = await import('../xlsx/read');
      return readWorkbook(bytes).sheets;
    },
  }),
);
