import type { Formatter, MessageId } from '../../i18n';
import type { FileFinding } from '../engine/briefing';
import { say } from '../message';
import { profileByDefault } from '../profiles';
import type { Doubt } from './doubts';
import type { BatchConfig, BatchFile, LeftOut } from './state';

/** What a person should know before files are summed up, as a sentence. */
export function doubtText(doubt: Doubt, format: Formatter): string {
  switch (doubt.kind) {
    case 'as-of': {
      const days = doubt.days.map(({ day, files }) => format(say('batch.doubt.day', { day, files })));
      return format(say('batch.doubt.as-of', { days }));
    }
    case 'same':
    case 'alike': {
      const [first, second] = doubt.files;
      return format(say(`batch.doubt.${doubt.kind}`, { first, second }));
    }
  }
}

/** How many files were given that are not in the list, as a sentence; null where none. */
export function leftOutText({ temporary, hidden, other }: LeftOut, format: Formatter): string | null {
  const kinds = [
    ...(temporary > 0 ? [format(say('batch.left-out.temporary', { count: temporary }))] : []),
    ...(hidden > 0 ? [format(say('batch.left-out.hidden', { count: hidden }))] : []),
    ...(other > 0 ? [format(say('batch.left-out.other', { count: other }))] : []),
  ];
  return kinds.length === 0 ? null : format(say('batch.left-out', { kinds }));
}

/** Where a finding is within its file: 台账!H5. */
export function placeOf({ sheet, cell }: FileFinding): string {
  return `${sheet}!${cell}`;
}

/** 错误, 警告 or 提示. */
export function severityWord({ severity }: Pick<FileFinding, 'severity'>, format: Formatter): string {
  return format({ id: `terms.severity.${severity}` satisfies MessageId, params: {} });
}

/** Why nothing of a file is in the summary; null where something is. */
export function reasonOf({ outcome }: BatchFile, ledgers: number, format: Formatter): string | null {
  switch (outcome.kind) {
    case 'failed':
      return outcome.text;
    case 'read':
      return ledgers > 0 ? null : format(say('batch.no-ledger', {}));
    case 'waiting':
    case 'reading':
      return format(say('batch.waiting', {}));
  }
}

/** Departments that a cell names one by one; of more, how many there are. */
const DEPARTMENTS = 3;

/** The departments of a file in few words. */
export function departmentsText(departments: readonly string[], format: Formatter): string {
  if (departments.length <= DEPARTMENTS) return format.param(departments);
  return format(say('batch.departments', { some: departments.slice(0, DEPARTMENTS - 1), count: departments.length }));
}

/** The profile by which files are judged, by its name. */
export function profileName({ profile }: BatchConfig, format: Formatter): string {
  const given = typeof profile === 'object' ? profile?.['name'] : profile;
  const unnamed = profile === null ? profileByDefault().name : 'custom';
  return format.param({ set: 'profile', value: typeof given === 'string' ? given : unnamed });
}
