import type { LedgerKind } from '../../model/ledger';
import type { BriefingFacts, Source } from '../facts';
import type { Item } from '../facts/items';
import { sentence, type Sentence } from './sentence';

/** What titles of tables end with that is no part of what they are about, the longer first. */
const TABLE_WORDS: readonly RegExp[] = [
  /(?:台账|一览表|统计表|汇总表|调度表|分解表|明细表|登记表|推进表|排名表|清单|报表|表)$/u,
  /\s*\b(?:ledger|register|table|list|log|tracker|sheet)$/iu,
];
/** 落实情况: documents speak of 情况 themselves. */
const STATE_WORDS = /情况$/u;
/** Behind these no 进展 follows: 开工进度 is progress already. */
const PROGRESS_WORDS = /(?:进度|进展|落实|完成|推进|整改|销号)$/u;

/** What a table is about, from its title: 2021年重点任务 of 2021年重点任务台账; its sheet's name where it has none. */
export function stemOf({ title, sheet }: Source): string {
  const name = (title ?? sheet).trim();
  const bare = TABLE_WORDS.reduce((text, words) => text.replace(words, ''), name).trim();
  const stem = bare.replace(STATE_WORDS, '').trim();
  return stem === '' ? name : stem;
}

/** What an entry is called where departments are named beside it: a district's row of a table about one task is that task. */
export function taskName({ name, department, source }: Item): string {
  return name === department ? stemOf(source) : name;
}

/** What a document is about, as a noun that ends in 情况: of one table by its title, of several by what they hold. */
export function subjectOf({ sources }: BriefingFacts): Sentence {
  const [only, ...others] = sources;
  if (!only) return sentence('briefing.subject.none');
  if (others.length === 0 && only.title !== null) return subjectOfSource(only);
  const kinds = new Set(sources.map(({ kind }) => kind));
  return sentence(`briefing.subject.${kinds.size === 1 ? only.kind : 'mixed'}`);
}

/** What one table is about: its progress where it holds plans. */
export function subjectOfSource(source: Source): Sentence {
  const stem = stemOf(source);
  const isProgress: Readonly<Record<LedgerKind, boolean>> = {
    plan: !PROGRESS_WORDS.test(stem),
    issue: false,
    statistics: false,
    score: false,
  };
  return sentence(isProgress[source.kind] ? 'briefing.subject.progress' : 'briefing.subject.plain', { stem });
}
