import { counted } from '../../facts/fact';
import { cellsOf } from '../../facts/items';
import type { ProgressFacts } from '../../facts/progress';
import type { Block } from '../blocks';
import { paragraph } from '../frame';
import { countedAs } from '../notes';
import { sentence, type Sentence } from '../sentence';
import { byDepartment, nameOf } from './laggards';

/** Names behind each department, and departments; what is more is counted. */
const NAMES = 5;
const DEPARTMENTS = 10;

/** Whose reports are missing, and of what (未报). */
export function notReportedBlocks({ kind, notReported }: ProgressFacts): readonly Block[] {
  const { count, laggards } = notReported;
  if (laggards.length === 0) return [];
  const groups = byDepartment(laggards);
  const hidden = groups.slice(DEPARTMENTS).flatMap(({ members }) => members);
  const more = counted(cellsOf(hidden.map(({ item }) => item)));
  return [
    ...paragraph(sentence('briefing.not-reported.intro', { count: countedAs(kind, count) })),
    ...groups.slice(0, DEPARTMENTS).flatMap(({ key, members }, index): readonly Block[] => {
      const all = counted(cellsOf(members.map(({ item }) => item)));
      const params = {
        number: String(index + 1),
        department: nameOf(key),
        count: countedAs(kind, all),
        names: members.slice(0, NAMES).map(({ item }) => item.name),
      };
      return paragraph(namesSaid(params, members.length > NAMES));
    }),
    ...(hidden.length === 0
      ? []
      : paragraph(sentence('briefing.not-reported.others', { count: countedAs(kind, more) }))),
  ];
}

function namesSaid(params: Sentence['params'], isCut: boolean): Sentence {
  return sentence(isCut ? 'briefing.not-reported.many' : 'briefing.not-reported.one', params);
}
