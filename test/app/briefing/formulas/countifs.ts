import { columnIndex } from '../../../../src/core/model/address';

/**
 * A sum of COUNTIFS as Excel works it out, written anew for tests: conditions are texts with the
 * wildcards ? * ~, or begin with an operator; texts are compared whole and without case.
 */
export function evaluate(formula: string, cellAt: (sheet: string, row: number, column: number) => string): number {
  const terms = [...formula.matchAll(/([+-]?)COUNTIFS\(((?:[^"()]|"(?:[^"]|"")*")*)\)/g)];
  if (terms.map(([whole]) => whole).join('') !== formula) throw new Error(`cannot be read: ${formula}`);
  return terms.reduce((sum, [, sign, args = '']) => sum + (sign === '-' ? -1 : 1) * countifs(args, cellAt), 0);
}

function countifs(args: string, cellAt: (sheet: string, row: number, column: number) => string): number {
  const pairs = [...args.matchAll(/'((?:[^']|'')+)'!\$([A-Z]+)\$(\d+):\$([A-Z]+)\$(\d+),"((?:[^"]|"")*)"/g)];
  const first = pairs[0];
  if (!first) throw new Error(`no condition in ${args}`);
  const height = Number(first[5]) - Number(first[3]) + 1;
  let count = 0;
  for (let offset = 0; offset < height; offset++) {
    const holds = pairs.every(([, sheet = '', column = '', top, , , text = '']) => {
      const cell = cellAt(sheet.replaceAll("''", "'"), Number(top) - 1 + offset, columnIndex(column) ?? 0);
      return meets(cell, text.replaceAll('""', '"'));
    });
    if (holds) count++;
  }
  return count;
}

function meets(cell: string, condition: string): boolean {
  if (condition.length > 255) return false;
  const [, operator = '', rest = ''] = /^(<>|<=|>=|=|<|>)?(.*)$/s.exec(condition) ?? [];
  if (operator !== '' && operator !== '=' && operator !== '<>') return false;
  const pattern = rest.replace(/~[*?~]|[*?]|[^\w]/g, (token) =>
    token === '*'
      ? '.*'
      : token === '?'
        ? '.'
        : `\\${token.startsWith('~') && token.length > 1 ? token.slice(1) : token}`,
  );
  const isMatch = new RegExp(`^${pattern}$`, 'is').test(cell);
  return operator === '<>' ? !isMatch : isMatch;
}
