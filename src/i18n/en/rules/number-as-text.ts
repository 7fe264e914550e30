/** Numbers stored as text. */
export const messages = {
  'rules.number-as-text.title': 'Numbers stored as text',
  'rules.number-as-text.number':
    '“{text}” is stored as text, so sums, sorting and charts pass it over. Enter it as the number {value}.',
  'rules.number-as-text.percent':
    '“{text}” is stored as text, so averages, sorting and charts pass it over. Enter it as a number formatted as a percentage.',
  'rules.number-as-text.with-unit':
    '“{text}” has the unit “{unit}” in a cell of figures, so sums pass it over. Better enter {value} alone, and name the unit in the header or the unit column.',
  'rules.number-as-text.column':
    'In the column “{header}”, figures stored as text: {count} (such as “{text}”). Sums over it come out too small or 0. Select the column and convert it with “Text to Columns” or “Convert to Number”.',
  'rules.number-as-text.column-with-units':
    'In the column “{header}”, figures with their unit written after them among plain numbers: {count} (such as “{text}”). Sums pass them over. Better enter the figures alone, and name the unit in the header or the unit column.',
} as const;
