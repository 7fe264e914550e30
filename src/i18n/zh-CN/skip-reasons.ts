import type { SkipReasonId } from '../ids';

/** Why a sheet was left out. */
export const skipReasons = {
  'skip-reasons.no-ledger': '没有找到台账表格',
  'skip-reasons.empty': '是空表',
  'skip-reasons.form': '是一张填报单，不是逐行登记的台账',
  'skip-reasons.notes': '是文字说明',
  'skip-reasons.lookup': '是供下拉选择的对照表',
  'skip-reasons.cover': '是封面或目录',
  'skip-reasons.chart': '是图表或宏表，没有单元格',
  'skip-reasons.generated': '是本程序自己生成的表',
} as const satisfies Readonly<Record<SkipReasonId, string>>;
