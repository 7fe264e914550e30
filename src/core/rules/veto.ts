import type { SheetLine } from '../model/layout';
import type { TextCell } from '../model/ledger';
import { defineRule, type Report } from './rule';
import { addressOf } from './support/cells/addresses';
import { statedBands, statedVetoes, verdictOf, vetoOf } from './support/assessment/assessment';
import { assessmentWords } from './support/words/assessment';
import { fromHighest } from './support/assessment/bands';
import type { VetoNote } from './support/assessment/veto-terms';

const messages = {
  forbidden: ['cell', 'verdict', 'condition', 'vetoCell', 'forbidden', 'noteCell'],
  required: ['cell', 'verdict', 'condition', 'vetoCell', 'required', 'noteCell'],
  unstated: ['cell', 'verdict', 'condition', 'vetoCell'],
} as const;

type StatedVeto = VetoNote & { readonly line: SheetLine };

/**
 * A row whose veto cell names a condition (存在D类危房并继续使用), and whose verdict is one that a veto rules out.
 *
 * Which verdicts those are is read from the ledger's own notes (有一票否决情形的,当年不能评估为达标), where a forbidden verdict
 * forbids the higher ones too; without such a note the positive ones (达标 合格 优秀 …; domain.md section 2.5). Cells that
 * say 无 or 否 name nothing, and cells that deny or leave open (无证…, 待核实) are not judged.
 */
export const veto = defineRule({
  id: 'veto',
  severity: 'error',
  messages,
  reads: { entries: ['excluded'], cells: ['veto', 'verdict'] },
  check(context) {
    if (context.columns('veto').length === 0) return;
    for (const column of context.columns('verdict')) {
      const notes = statedVetoes(context, column);
      const order = fromHighest(statedBands(context, column)).map((band) => band.name);
      for (const entry of context.ledger.entries) {
        const { state, cell: vetoCell } = vetoOf(context, entry);
        const verdict = verdictOf(context, entry, column);
        if (state !== 'named' || !vetoCell || !verdict || entry.excluded) continue;
        const report = judge(verdict, vetoCell, notes, order);
        if (report) context.report(report);
      }
    }
  },
});

type VetoReport = Report<typeof messages>;

function judge(
  verdict: { readonly cell: TextCell; readonly name: string },
  vetoCell: TextCell,
  notes: readonly StatedVeto[],
  order: readonly string[],
): VetoReport | null {
  const { cell, name } = verdict;
  const params = { cell: addressOf(cell), verdict: cell.text, condition: vetoCell.text, vetoCell: addressOf(vetoCell) };
  const report = { cell, found: cell.text };
  const required = notes.filter((note) => note.effect === 'requires');
  const only = required[0];
  if (only) {
    if (required.some((note) => note.name === name) || !isVerdict(name, order)) return null;
    return {
      ...report,
      message: 'required',
      params: { ...params, required: only.verdict, noteCell: addressOf(only.line) },
      expected: only.verdict,
    };
  }
  if (notes.length === 0) {
    if (!assessmentWords('positive').includes(name)) return null;
    return { ...report, message: 'unstated', params, expected: `≠ ${cell.text}` };
  }
  const broken = notes.find((note) => note.name === name || isAbove(name, note.name, order));
  if (!broken) return null;
  return {
    ...report,
    message: 'forbidden',
    params: { ...params, forbidden: broken.verdict, noteCell: addressOf(broken.line) },
    expected: `≠ ${broken.verdict}`,
  };
}

/** 待定, 未评 and the like are no verdicts yet. */
function isVerdict(name: string, order: readonly string[]): boolean {
  return order.includes(name) || assessmentWords('verdicts').includes(name);
}

/** Whether a verdict's band lies above another's. */
function isAbove(name: string, other: string, order: readonly string[]): boolean {
  const at = order.indexOf(name);
  const limit = order.indexOf(other);
  return at >= 0 && limit >= 0 && at < limit;
}
