import { cellAddress } from '../../src/core/model/address';
import { dayFromIso } from '../../src/core/model/day';
import type { Finding } from '../../src/core/model/finding';
import { detectTables } from '../../src/core/layout';
import { parseLedger } from '../../src/core/parse';
import { defaultProfile } from '../../src/core/profile';
import { mappingFor } from '../../src/core/profile/mapping';
import type { Profile } from '../../src/core/profile/profile';
import { checkLedger } from '../../src/core/rules/check';
import type { Rule } from '../../src/core/rules/rule';
import type { SheetFrame } from '../../src/core/model/snapshot-builder';
import { undeclaredReads } from './rule-reads';
import { sheetOf } from './sheet';

/** A finding that a case asks for; only the fields that are given are compared. */
export interface ExpectedFinding {
  readonly cell: string;
  readonly message: string;
  readonly severity?: Finding['severity'];
  readonly expected?: Finding['expected'];
  readonly found?: Finding['found'];
  readonly params?: Readonly<Record<string, unknown>>;
  readonly fix?: string | number;
}

export interface RuleCase {
  readonly name: string;
  /** A sheet as `sheetOf` draws it. */
  readonly sheet: string;
  readonly frame?: Partial<SheetFrame>;
  /** YYYY-MM-DD; 2021-12-01 where missing. */
  readonly asOf?: string;
  readonly profile?: Partial<Profile>;
}

export interface InvalidCase extends RuleCase {
  readonly findings: readonly ExpectedFinding[];
}

/**
 * Tests one rule over drawn sheets, through layout and parse as in the product. Valid cases must give no finding of the
 * rule, invalid ones exactly the findings listed: a missing one and an extra one both fail. The same sheet twice is refused.
 * A rule that looks at more than it says that it reads fails every case that shows it.
 */
export function testRule(
  rule: Rule,
  cases: { readonly valid: readonly RuleCase[]; readonly invalid: readonly InvalidCase[] },
): void {
  const sheets = [...cases.valid, ...cases.invalid].map(
    (each) =>
      `${each.sheet}@${each.asOf ?? ''}@${JSON.stringify(each.profile ?? {})}@${JSON.stringify(each.frame ?? {})}`,
  );
  if (new Set(sheets).size !== sheets.length) throw new Error(`${rule.id}: the same case stands twice`);
  if (cases.valid.length === 0 || cases.invalid.length === 0)
    throw new Error(`${rule.id}: a rule needs valid and invalid cases`);
  describe(rule.id, () => {
    it.each(cases.valid.map((each) => [each.name, each] as const))('is quiet: %s', (_name, each) => {
      expect(runRule(rule, each).map(describeFinding)).toEqual([]);
    });
    it.each(cases.invalid.map((each) => [each.name, each] as const))('finds: %s', (_name, each) => {
      const findings = runRule(rule, each);
      const found = findings.map((finding) =>
        pick(
          finding,
          each.findings.find((want) => want.cell === addressOf(finding) && want.message === messageOf(finding)),
        ),
      );
      expect(found).toEqual([...each.findings].sort((a, b) => order(a.cell, b.cell)));
    });
    it('tells its messages', () => {
      const told = new Set(cases.invalid.flatMap((each) => each.findings.map((finding) => finding.message)));
      expect([...told].sort()).toEqual(Object.keys(rule.messages).sort());
    });
  });
}

/** The rule's findings over every ledger of the sheet; throws where the sheet holds none. */
export function runRule(rule: Rule, each: RuleCase): readonly Finding[] {
  const sheet = sheetOf(each.sheet, each.frame);
  const asOf = dayFromIso(each.asOf ?? '2021-12-01');
  if (asOf === null) throw new Error(`not a date: ${String(each.asOf)}`);
  const profile: Profile = { ...defaultProfile, ...each.profile };
  const { tables, skipped } = detectTables(sheet, {
    asOf,
    today: asOf,
    fileName: null,
    mapping: mappingFor(profile, sheet.name),
  });
  if (tables.length === 0) throw new Error(`no ledger on the sheet of the case: ${String(skipped)}`);
  return tables.flatMap((table) => {
    const parsed = parseLedger(sheet, table, asOf);
    expect(undeclaredReads(rule, parsed, asOf, profile)).toEqual([]);
    return checkLedger(parsed, asOf, profile, [rule]);
  });
}

function addressOf(finding: Finding): string {
  return cellAddress(finding.cell.row, finding.cell.column);
}

function messageOf(finding: Finding): string {
  return finding.message.id.split('.').at(-1) ?? '';
}

function describeFinding(finding: Finding): string {
  return `${addressOf(finding)} ${messageOf(finding)} ${JSON.stringify(finding.message.params)}`;
}

/** Reduces a finding to the fields that its expectation names; one without an expectation is shown whole. */
function pick(finding: Finding, want: ExpectedFinding | undefined): ExpectedFinding {
  const params = finding.message.params;
  return {
    cell: addressOf(finding),
    message: messageOf(finding),
    ...(want?.severity === undefined ? {} : { severity: finding.severity }),
    ...(want?.expected === undefined ? {} : { expected: finding.expected }),
    ...(want?.found === undefined ? {} : { found: finding.found }),
    ...(want?.params === undefined
      ? {}
      : { params: Object.fromEntries(Object.keys(want.params).map((key) => [key, params[key]])) }),
    ...(want?.fix === undefined ? {} : { fix: finding.fix?.value ?? 'none' }),
  };
}

function order(a: string, b: string): number {
  const key = (cell: string): number => {
    const match = /^([A-Z]+)(\d+)$/.exec(cell);
    const column = [...(match?.[1] ?? '')].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
    return Number(match?.[2] ?? 0) * 20_000 + column;
  };
  return key(a) - key(b);
}
