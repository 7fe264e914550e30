import type { LightWords } from './types';

/** 绿 绿色 绿灯 绿牌, and so on. */
const written = (colour: string, ...more: readonly string[]): readonly string[] => [
  `${colour}色灯`,
  `${colour}色`,
  `${colour}灯`,
  `${colour}牌`,
  colour,
  ...more,
];

export const zh: LightWords = {
  green: written('绿', '🟢', '💚'),
  yellow: written('黄', '🟡', '💛'),
  red: written('红', '🔴'),
  blue: written('蓝', '🔵'),
  orange: written('橙', '🟠'),
  grey: written('灰', '⚪'),
};
