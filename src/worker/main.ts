import { breathing } from '../app/engine/breathing';
import { createLocalEngine } from '../app/engine/local-engine';
import type { Channel } from '../app/engine/remote/channel';
import { serveEngine } from '../app/engine/remote/serve-engine';
import { createFormatter } from '../i18n';
import { serveFiles } from './files/serve-files';
import type { WorkerRole } from './role';

const channel: Channel = {
  post: (message, buffers) => self.postMessage(message, { transfer: [...(buffers ?? [])] }),
  onMessage: (listener) => {
    self.addEventListener('message', ({ data }: MessageEvent<unknown>) => listener(data));
  },
};

if (self.name === ('files' satisfies WorkerRole)) {
  serveFiles(channel);
} else {
  serveEngine(
    channel,
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
}
