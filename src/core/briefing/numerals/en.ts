import type { NumeralStyle } from './types';

/** Digits in full with thousands separators; Chinese scales have no English word, so figures are multiplied out. */
export const en: NumeralStyle = {
  group: ',',
  scales: [],
  about: 'about ',
  percent: '%',
  points: (digits) => `${digits} percentage ${digits === '1' ? 'point' : 'points'}`,
  days: (digits) => `${digits} ${digits === '1' ? 'day' : 'days'}`,
  months: (digits) => `${digits} ${digits === '1' ? 'month' : 'months'}`,
  withUnit: (digits, scale, unit) => [digits, scale, unit].filter((part) => part !== '').join(' '),
  perMonth: (figure) => `${figure} a month`,
  range: (from, to) => `${from}–${to}`,
};
