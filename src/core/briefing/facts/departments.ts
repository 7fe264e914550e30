import type { Entry } from '../../model/ledger';
import type { Profile } from '../../profile/profile';
import { groupNames } from '../../rules/support/departments/name-groups';
import { plainName } from '../../rules/support/departments/organisation-name';
import { splitNames } from '../../rules/support/departments/split-names';
import { byText } from './source';

/** Who answers for an entry: the one that leads, and those beside it. */
export interface Responsible {
  /** 牵头单位: the first that the cell names; null where it names none. */
  readonly lead: string | null;
  readonly others: readonly string[];
}

const NOBODY: Responsible = { lead: null, others: [] };

/**
 * The departments of many ledgers under one name each. The profile's aliases unify them, and so do marks that make no
 * other name (white space, full width, 市教育局(牵头)); whatever else looks like one organisation is told, never merged.
 */
export class Departments {
  private readonly aliases: ReadonlyMap<string, string>;
  /** What names are called, by their plain form: the first in code-point order, so that no order of sheets matters. */
  private readonly names = new Map<string, string>();
  private readonly known = new Map<string, Responsible>();

  constructor(profile: Profile, entries: Iterable<Entry>) {
    this.aliases = new Map(Object.entries(profile.aliases).map(([alias, name]) => [plainName(alias), name]));
    const texts = new Set<string>();
    for (const { department } of entries) if (department) texts.add(department.text);
    for (const text of [...texts].sort(byText)) for (const name of splitNames(text)) this.learn(name);
  }

  /** Who answers for an entry. */
  of(entry: Entry): Responsible {
    return entry.department ? this.read(entry.department.text) : NOBODY;
  }

  /** Names that may stand for one department and are neither aliases nor written alike: to be unified in the profile. */
  lookalikes(): readonly (readonly string[])[] {
    return groupNames([...new Set(this.names.values())].sort(byText));
  }

  private read(text: string): Responsible {
    let responsible = this.known.get(text);
    if (!responsible) {
      const [lead, ...others] = [...new Set(splitNames(text).map((name) => this.nameOf(name)))];
      responsible = { lead: lead ?? null, others };
      this.known.set(text, responsible);
    }
    return responsible;
  }

  private learn(name: string): void {
    const plain = plainName(this.aliased(name));
    if (!this.names.has(plain)) this.names.set(plain, this.aliased(name).trim());
  }

  private nameOf(name: string): string {
    return this.names.get(plainName(this.aliased(name))) ?? name.trim();
  }

  private aliased(name: string): string {
    return this.aliases.get(plainName(name)) ?? name;
  }
}
