import { cellsContract } from './cells';
import { clearingContract } from './clearing';
import { correctingContract } from './correcting';
import { eventsContract } from './events';
import { filteringContract } from './filtering';
import { generatingContract } from './generating';
import { listingContract } from './listing';
import { marksContract } from './marks';
import { owningContract } from './owning';
import { readingContract } from './reading';
import { refusalsContract } from './refusals';
import { settingsContract } from './settings';
import type { Start } from './subject';

/** What every host does alike: the cases run over Excel and over a file. */
export function hostContract(start: Start): void {
  listingContract(start);
  readingContract(start);
  cellsContract(start);
  marksContract(start);
  generatingContract(start);
  clearingContract(start);
  filteringContract(start);
  owningContract(start);
  correctingContract(start);
  refusalsContract(start);
  settingsContract(start);
  eventsContract(start);
}
