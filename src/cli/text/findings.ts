import type { FindingReport, LedgerReport } from '../../app/report';
import type { Severity } from '../../core/model/finding';
import { messageOf, type Formatter } from '../../i18n';
import type { Palette } from './colour';
import type { Page } from './page';
import { padToWidth, textWidth } from './width';

/** Findings of one rule that are told in full; the others are named by their cells. */
const TOLD_PER_RULE = 5;

/** Cells that are named beyond those. */
const NAMED_PER_RULE = 12;

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** What the rules found in one ledger, by severity and rule. */
export function writeFindings(page: Page, ledger: LedgerReport, format: Formatter, palette: Palette): void {
  const { error, warning, info } = ledger.summary.findings;
  if (ledger.findings.length === 0) {
    page.text(2, format(messageOf('report.no-findings', {})), palette.good);
    return;
  }
  page.text(2, format(messageOf('report.findings', { errors: error, warnings: warning, infos: info })));
  for (const severity of SEVERITIES) {
    const findings = ledger.findings.filter((finding) => finding.severity === severity);
    for (const group of byRule(findings)) writeGroup(page, group, format, palette);
  }
}

/** Findings by rule, in the order in which each rule first found something. */
function byRule(findings: readonly FindingReport[]): readonly (readonly [FindingReport, ...FindingReport[]])[] {
  const groups = new Map<string, [FindingReport, ...FindingReport[]]>();
  for (const finding of findings) {
    const group = groups.get(finding.rule);
    if (group) group.push(finding);
    else groups.set(finding.rule, [finding]);
  }
  return [...groups.values()];
}

function writeGroup(
  page: Page,
  group: readonly [FindingReport, ...FindingReport[]],
  format: Formatter,
  palette: Palette,
): void {
  const [{ rule, severity }] = group;
  const title = format({ id: `rules.${rule}.title`, params: {} });
  const heading = { severity: format(messageOf(`terms.severity.${severity}`, {})), title, rule, count: group.length };
  page.text(4, format(messageOf('report.rule', heading)), palette[severity]);

  // One more than the bound costs the same line as saying that there is one more.
  const told = group.length === TOLD_PER_RULE + 1 ? group : group.slice(0, TOLD_PER_RULE);
  const width = Math.max(...told.map(({ cell }) => textWidth(cell)));
  for (const finding of told) {
    page.labelled(6, `${padToWidth(finding.cell, width)}  `, sentenceOf(finding, format), undefined, palette.heading);
  }
  writeOthers(page, group.slice(told.length), format, palette);
}

function writeOthers(page: Page, others: readonly FindingReport[], format: Formatter, palette: Palette): void {
  if (others.length === 0) return;
  const cells = others.slice(0, NAMED_PER_RULE).map(({ cell }) => cell);
  const id = others.length > cells.length ? 'report.more-cells-cut' : 'report.more-cells';
  page.text(6, format(messageOf(id, { count: others.length, cells })), palette.faint);
}

/** The finding's sentence, with the figures where the sentence does not name them itself. */
function sentenceOf(finding: FindingReport, format: Formatter): string {
  const { message, expected, found, fix } = finding;
  const parts = [message];
  const unnamed = (figure: string | null): figure is string => figure !== null && !message.includes(figure);
  if (unnamed(expected) && found !== null) parts.push(format(messageOf('report.expected-found', { expected, found })));
  else if (unnamed(expected)) parts.push(format(messageOf('report.expected', { expected })));
  else if (unnamed(found)) parts.push(format(messageOf('report.found', { found })));
  if (fix && String(fix.value) !== expected) parts.push(format(messageOf('report.fix', { value: fix.value })));
  return parts.join('  ');
}
