import { spawn, spawnSync, type ChildProcessByStdio } from 'node:child_process';
import { join } from 'node:path';
import type { Readable } from 'node:stream';

/** The repository's root. */
export const ROOT = join(__dirname, '../../..');

/** The command as `npm run build` leaves it. */
export const COMMAND = join(ROOT, 'dist/cli/ledger-check.cjs');

export const SAMPLE = 'samples/示例台账.xlsx';

export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a Node script from the repository's root. */
export function node(args: readonly string[], environment: NodeJS.ProcessEnv = {}): Ran {
  const run = spawnSync(process.execPath, [...args], {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    env: { ...process.env, ...environment },
  });
  return { code: run.status, stdout: run.stdout, stderr: run.stderr };
}

/** Runs the built command. */
export function ledgerCheck(...args: readonly string[]): Ran {
  return node([COMMAND, ...args]);
}

/** Starts a Node script beside others. */
export function nodeStarted(args: readonly string[]): Promise<Ran> {
  return finished(
    spawn(process.execPath, [...args], { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] }),
    () => undefined,
  );
}

/** Runs the built command while its standard output is read slowly, or closed after some bytes. */
export function ledgerCheckInto(
  args: readonly string[],
  reader: { readonly pauseMs: number; readonly closeAfter: number },
): Promise<Ran> {
  const child = spawn(process.execPath, [COMMAND, ...args], { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] });
  return finished(child, (taken) => {
    if (taken >= reader.closeAfter) {
      child.stdout.destroy();
      return;
    }
    child.stdout.pause();
    setTimeout(() => child.stdout.resume(), reader.pauseMs);
  });
}

/** What a process said by its end; `onData` hears how many bytes have come so far. */
function finished(child: ChildProcessByStdio<null, Readable, Readable>, onData: (taken: number) => void): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let taken = 0;
    let stderr = '';
    child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
    child.stdout.on('data', (chunk: Buffer) => {
      chunks.push(chunk);
      taken += chunk.length;
      onData(taken);
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stdout: Buffer.concat(chunks).toString(), stderr }));
  });
}
