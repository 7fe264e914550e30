import type { SettingsIssueId } from '../ids';

/** Mistakes in settings: those stored in a workbook, and those of a file. */
export const settings = {
  'settings.not-json': '不是有效的 JSON（{detail}）。',
  'settings.not-an-object': '设置应是一个 JSON 对象。',
  'settings.too-large': '设置有 {found} 个字符，超过上限 {limit}。请删减保留问题的理由或口径中的映射。',
  'settings.unknown-version': '设置的版本为“{found}”，本程序只认识版本 {known}。请更新程序。',
  'settings.missing': '缺少“{path}”这一项。',
  'settings.unknown-key': '“{path}”不是设置中的项目，请检查拼写或删除。',
  'settings.unknown-profile': '没有名为“{name}”的内置口径。内置口径有：{profiles}。',
  'settings.impossible-value': '“{path}”的值{found}不可用，应为{expected}。',
  'settings.not-a-day': '“{path}”的值{found}不是有效的日期，应写作 YYYY-MM-DD。',
  'settings.not-a-row': '“{path}”的值{found}不可用，应为从 1 起的行号。',
  'settings.not-a-year': '“{path}”的值{found}不可用，应为 1900 至 9999 之间的年份。',
} as const satisfies Readonly<Record<SettingsIssueId, string>>;
