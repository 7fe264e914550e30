import type { HeaderWords } from '../types';

export const HEADER_WORDS: HeaderWords = {
  planned: ['planned', 'plan', 'expected', 'target', 'scheduled', 'estimated', 'due'],
  timeliness: ['on time', 'overdue', 'late', 'timely', 'on schedule', 'on track', 'delayed', 'rag', 'alert'],
  completion: ['complete', 'completed', 'completion', 'closed', 'done', 'finished', 'resolved', 'status', 'state'],
  stock: ['remaining', 'outstanding', 'balance', 'backlog', 'open', 'pending', 'unfinished', 'in stock'],
  completionRate: ['completion', 'achievement', '% complete', '% of target', '% done'],
};
