import { batch } from './batch';
import { fileErrors } from './file-errors';
import { page } from './page';
import { workbench } from './workbench';
import { workbenchBatch } from './workbench-batch';

/** What the workbench says: what the pane says within it, and why a file cannot be opened. */
export const workbenchPage = { ...page, ...fileErrors, ...batch, ...workbench, ...workbenchBatch } as const;
