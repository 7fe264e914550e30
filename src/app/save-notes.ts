import type { Message } from '../core/model/message';
import type { SaveNote } from '../core/model/save-note';
import { say } from './message';

/** What a saved file does not hold of its original, or holds as it was: what, why, and what to do. */
export function saveNoteMessage(note: SaveNote): Message {
  switch (note.kind) {
    case 'signatures':
      return say('saving.signatures', {});
    case 'histories':
      return say('saving.histories', {});
    case 'lost-sheets':
      return say('saving.lost-sheets', { sheets: note.sheets, user: note.user });
    case 'results':
      return say('saving.results', { count: note.count, user: note.user });
    case 'pivots':
      return say('saving.pivots', { count: note.count });
    case 'data-models':
      return say('saving.data-models', {});
  }
}
