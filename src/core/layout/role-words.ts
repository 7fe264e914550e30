import type { ColumnRole } from '../model/layout';
import { parseHeaderLabel, type HeaderLabel } from './header-label';
import { roleWords } from './words';

/** A role that a header's words suggest, from 0 to 1. */
export interface RoleMatch {
  readonly role: ColumnRole;
  readonly weight: number;
}

interface Entry {
  readonly word: string;
  readonly role: ColumnRole;
}

const exact = new Map<string, ColumnRole[]>();
const endings: Entry[] = [];
const beginnings: Entry[] = [];
const parts: Entry[] = [];

for (const words of roleWords) {
  for (const word of words.exact ?? []) {
    const key = word.toLowerCase();
    const roles = exact.get(key);
    if (roles) roles.push(words.role);
    else exact.set(key, [words.role]);
  }
  for (const word of words.endings ?? []) endings.push({ word: word.toLowerCase(), role: words.role });
  for (const word of words.beginnings ?? []) beginnings.push({ word: word.toLowerCase(), role: words.role });
  for (const word of words.parts ?? []) parts.push({ word: word.toLowerCase(), role: words.role });
}

const EXACT = 1;
/** 区县名称, where 区县 is a known word. */
const NAMED = 0.96;
const ENDING = 0.8;
const BEGINNING = 0.75;
const PART = 0.7;

const known = new Map<string, readonly RoleMatch[]>();

/**
 * The roles that a header label's words suggest, best first; empty where no word is known. A label that is a known
 * word as a whole wins over one that only ends in it, and among endings the longer word wins.
 */
export function matchRoles(label: HeaderLabel): readonly RoleMatch[] {
  let matches = known.get(label.whole);
  if (!matches) {
    matches = findRoles(label);
    known.set(label.whole, matches);
  }
  return matches;
}

function findRoles(label: HeaderLabel): readonly RoleMatch[] {
  const found = new Map<ColumnRole, number>();
  const add = (role: ColumnRole, weight: number): void => {
    if ((found.get(role) ?? 0) < weight) found.set(role, weight);
  };
  for (const text of new Set([label.whole, label.base])) {
    exact.get(text)?.forEach((role) => add(role, EXACT));
    const length = Math.max(text.length, 1);
    // Weights grow with the share of the label that the word covers, within a band for each way of matching.
    for (const { word, role } of endings) if (text.endsWith(word)) add(role, ENDING + (0.15 * word.length) / length);
    for (const { word, role } of beginnings)
      if (text.startsWith(word)) add(role, BEGINNING + (0.15 * word.length) / length);
    for (const { word, role } of parts) if (text.includes(word)) add(role, PART + (0.15 * word.length) / length);
  }
  const named = /^(.{2,})(?:名称|name)$/.exec(label.base)?.[1];
  if (named !== undefined) exact.get(named)?.forEach((role) => add(role, NAMED));
  return [...found].map(([role, weight]) => ({ role, weight })).sort((a, b) => b.weight - a.weight);
}

/** The roles that a compact label suggests by its words, best first. */
export function rolesOfText(label: string): readonly RoleMatch[] {
  return matchRoles(parseHeaderLabel(label));
}

/** Whether a compact label's words are known to head a column. */
export function isHeaderWord(label: string): boolean {
  return rolesOfText(label).length > 0;
}
