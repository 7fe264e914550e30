import type { NumeralStyle } from './types';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** Digits in full with thousands separators; Chinese scales have no English word, so figures are multiplied out. */
export const en: NumeralStyle = {
  group: ',',
  scales: [],
  about: 'about ',
  date: ({ year, month, day }) => `${day} ${MONTHS[month - 1] ?? ''} ${year}`,
  percent: '%',
  points: (digits) => `${digits} percentage ${digits === '1' ? 'point' : 'points'}`,
  days: (digits) => `${digits} ${digits === '1' ? 'day' : 'days'}`,
  months: (digits) => `${digits} ${digits === '1' ? 'month' : 'months'}`,
  withUnit: (digits, scale, unit) => [digits, scale, unit].filter((part) => part !== '').join(' '),
  perMonth: (figure) => `${figure} a month`,
  range: (from, to) => `${from}–${to}`,
};
