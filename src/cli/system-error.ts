/** The code of an error of the system (ENOENT, EACCES), else the error as text. */
export function systemCode(error: unknown): string {
  // Not instanceof Error: an error of Node's own modules may belong to another realm.
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : String(error);
}
