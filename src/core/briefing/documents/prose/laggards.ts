import { counted, type Fact } from '../../facts/fact';
import { groupBy } from '../../facts/group-by';
import { cellsOf } from '../../facts/items';
import type { Laggard } from '../../facts/lagging';
import type { ProgressFacts } from '../../facts/progress';
import type { Block } from '../blocks';
import { heading, paragraph } from '../frame';
import { countedAs } from '../notes';
import { sentence, type Sentence } from '../sentence';
import { standingOfLaggard } from './standing';

type Kind = ProgressFacts['kind'];

/** Entries that are named under each department; what is left is in the list. */
const NAMED_EACH = 5;
/** Departments that a text names. */
const DEPARTMENTS = 10;
/** From here on a text names only the worst of each department. */
const FEW = 30;

/**
 * Laggards by 牵头单位, those with most first: each entry with how far it is behind; of many the worst of each department. What is
 * not named is said to be, and where: no list is cut silently.
 *
 * @param attachment number of the attachment that lists them all; null where there is none
 */
export function laggardBlocks({ kind, laggards }: ProgressFacts, attachment: string | null): readonly Block[] {
  if (laggards.length === 0) return [];
  const groups = byDepartment(laggards);
  const shown = groups.slice(0, DEPARTMENTS);
  const hidden = groups.slice(DEPARTMENTS).flatMap(({ members }) => members);
  return [
    ...paragraph(introOf(kind, laggards, 'by-department')),
    ...(laggards.length > FEW
      ? shown.flatMap(({ key, members }, index) => paragraph(worstOf(key, members, kind, index + 1)))
      : named(laggards, shown, kind, attachment)),
    ...(hidden.length === 0 && laggards.length <= FEW ? [] : paragraph(restOf(kind, laggards, hidden, attachment))),
  ];
}

/** How many there are, and of what kind: 逾期未完成和未达到序时进度的共5项. */
export function introOf(
  kind: Kind,
  laggards: readonly Laggard[],
  form: 'by-department' | 'short' | 'all' | 'only',
): Sentence {
  const lists = sentence(`briefing.laggards.${form}`);
  return sentence(`briefing.laggards.${kind}-${mixOf(laggards)}`, { count: countOf(kind, laggards), lists });
}

/** Overdue, behind, or both. */
export function mixOf(laggards: readonly Laggard[]): 'missed' | 'behind' | 'both' {
  const missed = laggards.filter(({ item }) => item.verdict.status === 'missed').length;
  if (missed === laggards.length) return 'missed';
  return missed === 0 ? 'behind' : 'both';
}

/** Laggards by who leads, those with most first, each with the gravest first. */
export function byDepartment(
  laggards: readonly Laggard[],
): readonly { readonly key: string | null; readonly members: readonly Laggard[] }[] {
  const groups = groupBy(laggards, ({ item }) => item.department);
  return [...groups].sort((a, b) => b.members.length - a.members.length);
}

/** Under each department its entries; where each entry is a department's row, one list of them. */
function named(
  laggards: readonly Laggard[],
  groups: ReturnType<typeof byDepartment>,
  kind: Kind,
  attachment: string | null,
): readonly Block[] {
  return laggards.every(({ item }) => item.name === item.department)
    ? laggards.slice(0, DEPARTMENTS).flatMap((laggard, index) => paragraph(oneSaid(laggard, kind, index + 1)))
    : groups.flatMap(({ key, members }) => listOf(key, members, kind, attachment));
}

/** One entry with how far it is behind. */
function oneSaid(laggard: Laggard, kind: Kind, number: number): Sentence {
  const standing = standingOfLaggard(laggard, kind);
  return sentence('briefing.laggards.one', { number: String(number), name: laggard.item.name, standing });
}

function listOf(
  name: string | null,
  members: readonly Laggard[],
  kind: Kind,
  attachment: string | null,
): readonly Block[] {
  const hidden = members.slice(NAMED_EACH);
  return [
    heading(2, sentence('briefing.laggards.heading', { department: nameOf(name), count: countOf(kind, members) })),
    ...members.slice(0, NAMED_EACH).flatMap((laggard, index) => paragraph(oneSaid(laggard, kind, index + 1))),
    ...(hidden.length === 0 ? [] : paragraph(elsewhere(countOf(kind, hidden), attachment))),
  ];
}

function worstOf(name: string | null, members: readonly Laggard[], kind: Kind, number: number): Sentence {
  const [worst] = members;
  return sentence(`briefing.laggards.worst-${kind}`, {
    number: String(number),
    department: nameOf(name),
    count: countOf(kind, members),
    name: worst?.item.name ?? '',
    standing: worst ? standingOfLaggard(worst, kind) : '',
  });
}

/** Where the others are to be found: those of departments that are not named, else all of them. */
function restOf(kind: Kind, all: readonly Laggard[], hidden: readonly Laggard[], attachment: string | null): Sentence {
  return hidden.length > 0
    ? elsewhere(countOf(kind, hidden), attachment)
    : sentence(attachment === null ? 'briefing.laggards.all-listed' : 'briefing.laggards.all-attached', {
        count: countOf(kind, all),
        attachment: attachment ?? '',
      });
}

function elsewhere(count: Sentence, attachment: string | null): Sentence {
  return attachment === null
    ? sentence('briefing.laggards.more-listed', { count })
    : sentence('briefing.laggards.more-attached', { count, attachment });
}

/** The name of a department, or that none is named. */
export function nameOf(name: string | null): Sentence {
  return name === null ? sentence('briefing.no-department') : sentence('briefing.words', { words: name });
}

function countOf(kind: Kind, laggards: readonly Laggard[]): Sentence {
  return countedAs(kind, countFact(laggards));
}

function countFact(laggards: readonly Laggard[]): Fact {
  return counted(cellsOf(laggards.map(({ item }) => item)));
}
