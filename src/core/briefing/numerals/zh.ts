import { decimal } from '../../model/decimal';
import type { NumeralStyle } from './types';

/** GB/T 15835-2011 as official documents follow it (domain.md 3.2). */
export const zh: NumeralStyle = {
  group: '',
  scales: [
    ['亿', decimal(100_000_000)],
    ['万', decimal(10_000)],
  ],
  about: '约',
  date: ({ year, month, day }) => `${year}年${month}月${day}日`,
  percent: '%',
  points: (digits) => `${digits}个百分点`,
  days: (digits) => `${digits}天`,
  months: (digits) => `${digits}个月`,
  withUnit: (digits, scale, unit) => `${digits}${scale}${unit}`,
  perMonth: (figure) => `每月${figure}`,
  range: (from, to) => `${from}—${to}`,
};
