import { applyViewChange } from '../../../src/app/engine/apply-view-change';
import { createLocalEngine } from '../../../src/app/engine/local-engine';
import { createFormatter } from '../../../src/i18n';
import { patchesOf } from '../../core/incremental/support/edits';
import { sheetOf } from '../../support/sheet';
import { configOf } from './support/config';

const SHEET = `
  2021年重点任务台账
  序号|任务|责任单位|年度目标|完成情况|完成率
  1|修路|交通局|10|5|60%
  2|架桥|交通局|20|8|40%
  3|植树|林业局|'30|9|90%
  4|清淤|水利局|40|10|25%
  5|护林|林业局|50|10|20%
  6|防火|应急局|60|15|25%
  7|排水|水利局|60|30|50%
`;

describe('a view after a change', () => {
  it('shares everything that stayed the same', async () => {
    const engine = createLocalEngine({ formatterFor: createFormatter });
    const before = await engine.review('a', sheetOf(SHEET), configOf());
    const [ledger] = before.ledgers;
    const change = await engine.edit(
      'a',
      patchesOf([{ row: 3, column: 4, value: 9, formula: null, format: 'General' }]),
    );
    const after = applyViewChange(before, change);
    const [changed] = after.ledgers;
    expect(changed?.entries[0]).toBe(ledger?.entries[0]);
    expect(changed?.entries[1]).not.toBe(ledger?.entries[1]);
    expect(changed?.columns).toBe(ledger?.columns);
    const cells = (view: typeof ledger): readonly string[] => view?.findings.map(({ cell }) => cell) ?? [];
    expect(cells(ledger)).toEqual(['F3', 'D5', 'F5']);
    expect(cells(changed)).toEqual(['F3', 'F4', 'D5', 'F5']);
    expect(changed?.findings[0]).toBe(ledger?.findings[0]);
    expect(changed?.findings[2]).toBe(ledger?.findings[1]);
    // The view before is as it was.
    expect(before.ledgers[0]).toBe(ledger);
    expect(ledger?.entries[1]).toMatchObject({ actual: { value: '8' } });
  });

  it('is the same object where nothing changed', async () => {
    const engine = createLocalEngine({ formatterFor: createFormatter });
    const view = await engine.review('a', sheetOf(SHEET), configOf());
    expect(applyViewChange(view, { kind: 'none' })).toBe(view);
  });

  it('lets the last finding of a rule go', async () => {
    const engine = createLocalEngine({ formatterFor: createFormatter });
    const view = await engine.review('a', sheetOf(SHEET), configOf());
    const change = await engine.edit(
      'a',
      patchesOf([{ row: 4, column: 3, value: 30, formula: null, format: 'General' }]),
    );
    const after = applyViewChange(view, change);
    expect(after.ledgers[0]?.findings.map(({ rule }) => rule)).not.toContain('number-as-text');
  });
});
