/**
 * What a worker of this program is for: `engine` reviews sheets and lives as long as its page's session, `files` reads or
 * writes one file.
 */
export type WorkerRole = 'engine' | 'files';
