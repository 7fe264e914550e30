/** A folder that is served. */
export interface Served {
  /** Address of the folder, with a slash at its end. */
  readonly base: string;
  /** Paths below it that were asked for, in their order, each with the answer's status. */
  readonly requests: readonly { readonly path: string; readonly status: number }[];
  close(): Promise<void>;
}

/** How a folder is served, where it is not as a plain file server does. */
export interface ServeOptions {
  /** 0, a free one, where it is left out. */
  readonly port?: number;
  /** File that the folder's address alone shows. */
  readonly index?: string;
  /** Folder of the server's address, with a slash at its end, as an office's server has several programs. */
  readonly below?: string;
  /** Sent with every file. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Files that this server lacks, as paths below the folder. */
  readonly missing?: readonly string[];
  /** Files that this server never answers for. */
  readonly silent?: readonly string[];
}

/**
 * Serves a folder's files to this machine alone, as a server of static files does.
 *
 * @throws {Error} with the code EADDRINUSE where another program has the port.
 */
export function serve(folder: string, options?: ServeOptions): Promise<Served>;
