import { batch } from './batch';
import { fileErrors } from './file-errors';
import { page } from './page';
import { saving } from './saving';
import { workbench } from './workbench';
import { workbenchBatch } from './workbench-batch';
import { workbenchGrid } from './workbench-grid';

/** What the workbench says: what the pane says within it, and why a file cannot be opened. */
export const workbenchPage = {
  ...page,
  ...fileErrors,
  ...saving,
  ...batch,
  ...workbench,
  ...workbenchBatch,
  ...workbenchGrid,
} as const;
