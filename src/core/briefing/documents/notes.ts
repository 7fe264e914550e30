import { ONE } from '../../model/decimal';
import type { BriefingFacts, Fact, Source } from '../facts';
import type { ProgressFacts } from '../facts/progress';
import type { Rate } from '../facts/rates';
import { sentence, type OneParam, type Sentence } from './sentence';

/** What every document says of itself at its foot: profile, as-of day, sources, and what a reader has to know of its figures. */
export function notesOf(facts: BriefingFacts, progress: readonly ProgressFacts[]): readonly Sentence[] {
  return [
    ...basisOf(facts),
    ...progress.flatMap(exclusions),
    ...progress.flatMap(({ repeats }) =>
      repeats.map(({ name, items }) =>
        sentence('briefing.note.repeat', { name, sheets: [...new Set(items.map(({ source }) => sheetOf(source)))] }),
      ),
    ),
    ...facts.lookalikes.map((names) => sentence('briefing.note.lookalikes', { names })),
  ];
}

/** By which profile entries were judged, as of when, and from which tables. */
export function basisOf({ asOf, profile, sources }: BriefingFacts): readonly Sentence[] {
  if (!asOf) return [];
  const days = asOf.first === asOf.last ? [{ day: asOf.last }] : [{ day: asOf.first }, { day: asOf.last }];
  const sheets = sources.map((source) => `${sheetOf(source)}!${source.range}`);
  return [
    sentence('briefing.note.profile', { profile: { set: 'profile', value: profile } }),
    sentence(days.length === 1 ? 'briefing.note.as-of' : 'briefing.note.as-of-several', {
      first: { day: asOf.first },
      last: { day: asOf.last },
    }),
    sentence('briefing.note.sources', { sheets }),
  ];
}

/** A sheet with its file, where there are several. */
function sheetOf({ file, sheet }: Source): string {
  return file === null ? sheet : `${file} ${sheet}`;
}

function exclusions({ excluded, kind }: ProgressFacts): readonly Sentence[] {
  if (excluded.items.length === 0) return [];
  const names = excluded.items.slice(0, MOST_NAMES).map(({ name }) => name);
  const id = excluded.items.length > MOST_NAMES ? 'briefing.note.excluded-many' : 'briefing.note.excluded';
  return [sentence(id, { count: countedAs(kind, excluded.count), names })];
}

/** More names than this make no note. */
const MOST_NAMES = 5;

/** A number of entries with its word: 3项, of issues 3件. */
export function countedAs(kind: ProgressFacts['kind'], fact: Fact): Sentence {
  const one = fact.value.eq(ONE);
  const id = kind === 'issue' ? (one ? 'issue' : 'issues') : one ? 'item' : 'items';
  return sentence(`briefing.count.${id}`, { count: { fact } });
}

/** The name of a rate: 按期完成率 of tasks is 按期办结率 of issues. */
export function rateName(id: Rate['id'], kind: ProgressFacts['kind']): Sentence {
  return sentence(`briefing.rate.${rateKey(id, kind)}`);
}

/** What the sentences of a rate are called by. */
export function rateKey(id: Rate['id'], kind: ProgressFacts['kind']): string {
  return id === 'timely' && kind === 'issue' ? 'timely-issue' : id;
}

/** A number of entries with its noun, for the whole that others are counted of: 9项任务, 3件问题. */
export function wholeOf(kind: ProgressFacts['kind'], fact: Fact): Sentence {
  return sentence(kind === 'issue' ? 'briefing.whole.issues' : 'briefing.whole.items', {
    count: countedAs(kind, fact),
  });
}

/** What a rate is of, and what its denominator leaves out. */
export function rateNote({ id, numerator, denominator, leftOut }: Rate, kind: ProgressFacts['kind']): Sentence {
  const params = {
    rate: rateName(id, kind),
    meaning: sentence(`briefing.rate-meaning.${rateKey(id, kind)}`),
    numerator: { fact: numerator },
    denominator: { fact: denominator },
  };
  if (leftOut.length === 0) return sentence('briefing.note.rate', params);
  const reasons = leftOut.map(({ reason, count }): OneParam => {
    const counted = countedAs(kind, count);
    if (reason === 'before-deadline' || reason === 'without-deadline' || reason === 'excluded') {
      return sentence(`briefing.left-out.${reason}`, { count: counted });
    }
    return sentence('briefing.left-out.status', { status: { set: 'status', value: reason }, count: counted });
  });
  return sentence('briefing.note.rate-without', { ...params, reasons });
}
