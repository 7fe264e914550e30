/** @jest-environment jsdom */
import '../support/page-globals';
import { act, renderHook } from '@testing-library/react';
import type { GeneratePlan } from '../../../src/core/model/sheet-plan';
import { createFormatter } from '../../../src/i18n';
import { useBatchScreen } from '../../../src/workbench/batch/use-batch-screen';
import type { GivenFile, OpenBook } from '../../../src/workbench/open/open-file';
import { useUnsaved } from '../../../src/workbench/save/use-unsaved';
import { createFileHost, createWorkbook } from '../../../src/xlsx';
import { FakeSession } from '../../taskpane/support/fake-session';
import { scenes } from '../../taskpane/support/scenes';

const PLAN: GeneratePlan = {
  kind: 'generate',
  document: 'summary',
  name: '汇总表',
  activate: true,
  content: { blocks: [], styles: [], merges: [], widths: [], heights: [], links: [], conditions: [] },
};

it('opens a summary as a workbook that is in no file yet, and whose making cannot be undone', async () => {
  const given: GivenFile[] = [];
  const { result } = renderHook(() =>
    useBatchScreen({
      book: null,
      createEngine: () => {
        throw new Error('not asked');
      },
      newWorkbook: () => new Uint8Array(),
      format: createFormatter('zh-CN'),
      today: () => '2021-12-01',
      open: (file) => void given.push(file),
      tell: jest.fn(),
      onBroke: jest.fn(),
    }),
  );
  act(() => result.current.openSummary({ name: '汇总.xlsx', plans: [PLAN] }));
  const workbook = createWorkbook();
  workbook.addSheet('空');
  const host = createFileHost(workbook, { fileName: null });
  const session = new FakeSession(scenes.empty());
  const empty: OpenBook = { fileName: '汇总.xlsx', host, session, save: () => Promise.reject(new Error('not asked')) };
  await given[0]?.ready?.(empty);
  expect(host.revision()).toMatchObject({ canUndo: false, canRedo: false });
  expect(await host.undo()).toBe(false);
  expect(workbook.sheets.map(({ name }) => name)).toContain('汇总表');
  expect(renderHook(() => useUnsaved(host)).result.current.isUnsaved).toBe(true);
});
