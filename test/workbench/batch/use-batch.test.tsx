/** @jest-environment jsdom */
import { act, renderHook } from '@testing-library/react';
import type { Engine } from '../../../src/app/engine/engine';
import { createFormatter } from '../../../src/i18n';
import { useBatch } from '../../../src/workbench/batch/use-batch';
import { given } from '../../app/batch/support/batch';

const format = createFormatter('zh-CN');

/** An engine that never gets through with a file. */
function slowEngine(): Engine {
  const never = (): Promise<never> => new Promise(() => undefined);
  return {
    review: never,
    reconfigure: never,
    edit: never,
    formulaRanges: never,
    reviewFile: never,
    briefing: never,
    compare: never,
    forget: () => Promise.resolve(),
    dispose: () => undefined,
  };
}

describe('a batch at hand', () => {
  it('takes in what is given before it was drawn: two folders dropped one after the other are one batch', () => {
    const { result } = renderHook(() => useBatch({ createEngine: slowEngine, format, today: () => '2021-12-01' }));
    const { add } = result.current;
    act(() => {
      void add([given('甲/台账.xlsx', Uint8Array.of(1))]);
      void add([given('乙/台账.xlsx', Uint8Array.of(2))]);
    });
    const paths = result.current.batch?.state().files.map(({ path }) => path);
    expect(paths).toEqual(['甲/台账.xlsx', '乙/台账.xlsx']);
  });

  it('begins anew after it was closed', () => {
    const { result } = renderHook(() => useBatch({ createEngine: slowEngine, format, today: () => '2021-12-01' }));
    const { add } = result.current;
    act(() => void add([given('甲.xlsx', Uint8Array.of(1))]));
    act(() => result.current.close());
    expect(result.current.batch).toBeNull();
    act(() => void add([given('乙.xlsx', Uint8Array.of(2))]));
    expect(result.current.batch?.state().files.map(({ path }) => path)).toEqual(['乙.xlsx']);
  });
});
