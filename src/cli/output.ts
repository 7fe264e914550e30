import { systemCode } from './system-error';

/** A stream that the command writes to: standard output or standard error. */
export interface Output {
  /** Whether it is a terminal that a person reads. */
  readonly isTerminal: boolean;
  /** Columns of the terminal, null where it is none. */
  readonly columns: number | null;
  /** Writes all of the text; resolves when the system has taken it, or when the reader has gone (`| head`). */
  write(text: string): Promise<void>;
}

/** What is needed of a Node stream. */
export type WritableStream = Pick<NodeJS.WriteStream, 'write' | 'on'> & {
  readonly isTTY?: boolean;
  readonly columns?: number;
};

/** Codes of a reader that has gone: nothing more is wanted, and that is no failure of the command. */
const CLOSED = new Set(['EPIPE', 'ERR_STREAM_DESTROYED']);

/**
 * Wraps a stream of the process. The process must then end by itself, not through process.exit(), which would cut off
 * what a slow reader has not yet taken.
 */
export function outputOf(stream: WritableStream): Output {
  // Without a listener a closed pipe would end the process with a stack trace; write() below reports what matters.
  stream.on('error', () => undefined);
  return {
    isTerminal: stream.isTTY === true,
    columns: stream.isTTY === true ? (stream.columns ?? null) : null,
    write: (text) =>
      new Promise((resolve, reject) => {
        stream.write(text, (error) => {
          if (error && !CLOSED.has(systemCode(error))) reject(error);
          else resolve();
        });
      }),
  };
}
