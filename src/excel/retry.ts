import { HostError } from '../core/model/host-error';

/**
 * Does work, and once more where it failed for a reason that may have passed: a connection that broke off, a sheet that
 * was deleted while the sheets were listed.
 */
export async function twice<T>(
  work: () => Promise<T>,
  mayPass: (error: HostError) => boolean = () => true,
): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof HostError) || !mayPass(error)) throw error;
    return work();
  }
}

/** Whether an error says that a sheet is gone. */
export function isSheetMissing({ code }: HostError): boolean {
  return code === 'sheet-missing';
}
