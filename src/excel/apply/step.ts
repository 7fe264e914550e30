import type { ApplyNote } from '../../host/host';
import type { Operation } from '../writer';
import type { DoomedSheet } from './doomed';

/** One plan, ready to be carried out: everything that it has to know was read, nothing was written. */
export interface Step {
  /** What is to be done, in its order; all of it can be taken back. */
  readonly operations: readonly Operation[];
  /** Sheets that go when all plans are done: a deleted sheet cannot be brought back. */
  readonly doomed: readonly DoomedSheet[];
  /** What a person should know once it is done. */
  readonly notes: readonly ApplyNote[];
  /** Takes back whatever of the operations was executed; may be called again where it failed. */
  undo(): Promise<void>;
}
