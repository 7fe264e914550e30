import type { WorkerLike } from '../app/engine/remote/worker-channel';
import file from './main.ts?worker-file';
import type { WorkerRole } from './role';

/** Set by the worker's file where a page loads it as a script (webpack/worker-file.js). */
interface WithWorker {
  ledgerCheckWorker?: () => void;
}

/**
 * Starts a worker of this program; rejects where the browser allows none, or its file does not load. Its role is its
 * name, which a browser's tools show as well.
 *
 * Pages opened from a folder may start no worker from a file, and a worker may load no script there. So its file is
 * loaded as a script of the page, gives the function that it consists of, and the worker is made of that function's text.
 */
export async function startWorker(role: WorkerRole): Promise<WorkerLike> {
  if (location.protocol !== 'file:') return new Worker(file, { name: role });
  const url = URL.createObjectURL(new Blob([`(${String(await workerFunction())})()`], { type: 'text/javascript' }));
  try {
    return new Worker(url, { name: role });
  } finally {
    // The worker has its text once it was made (HTML standard, "run a worker": the URL is resolved at construction).
    URL.revokeObjectURL(url);
  }
}

let loading: Promise<() => void> | null = null;

function workerFunction(): Promise<() => void> {
  loading ??= new Promise<() => void>((resolve, reject) => {
    const script = document.createElement('script');
    script.src = file;
    script.onload = () => {
      const { ledgerCheckWorker } = globalThis as WithWorker;
      if (ledgerCheckWorker) resolve(ledgerCheckWorker);
      else reject(new Error(`${file} is not the worker`));
    };
    script.onerror = () => {
      loading = null;
      reject(new Error(`${file} did not load`));
    };
    document.head.append(script);
  });
  return loading;
}
