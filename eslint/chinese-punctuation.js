/** ASCII marks and their full-width forms (GB/T 15834). */
const FULL_WIDTH = {
  ',': '\uFF0C',
  ':': '\uFF1A',
  ';': '\uFF1B',
  '?': '\uFF1F',
  '!': '\uFF01',
  '(': '\uFF08',
  ')': '\uFF09',
};

const CHINESE = /[\p{Script=Han}\u3001-\u3003\u3008-\u3011\u2018-\u201D\uFF00-\uFF60]/u;

/**
 * Chinese text with full-width punctuation: an ASCII mark becomes full-width where the nearest character on either side
 * is Chinese, or a placeholder on one side meets no Latin on the other. Times, paths, options and code stay.
 *
 * @param {string} text
 */
export function withChinesePunctuation(text) {
  if (!CHINESE.test(text)) return text;
  const marks = Object.keys(FULL_WIDTH);
  // A bracket closes as it opened.
  const open = [];
  let result = '';
  for (const [index, char] of [...text].entries()) {
    let wide = marks.includes(char) && isChinesePlace(result, [...text].slice(index + 1).join(''));
    if (char === '(') open.push(wide);
    if (char === ')') wide = open.pop() ?? wide;
    result += wide ? FULL_WIDTH[char] : char;
  }
  return result;
}

/** @param {string} before @param {string} after */
function isChinesePlace(before, after) {
  const previous = before.replace(/[ \n]+$/, '').at(-1) ?? '';
  const next = [...after.replace(/^[ \n]+/, '')][0] ?? '';
  if (CHINESE.test(previous) || CHINESE.test(next)) return true;
  // {name}({department}) and the like.
  return previous === '}' && (next === '{' || next === '') ? true : previous === '' && next === '{';
}

/** @type {import('eslint').Rule.RuleModule} */
const punctuationRule = {
  meta: {
    type: 'layout',
    fixable: 'code',
    docs: { description: 'Chinese sentences are punctuated with full-width marks.' },
    schema: [],
    messages: { halfWidth: 'Chinese text takes full-width punctuation: {{fixed}}' },
  },
  create(context) {
    const check = (node, raw) => {
      const fixed = withChinesePunctuation(raw);
      if (fixed === raw) return;
      context.report({ node, messageId: 'halfWidth', data: { fixed }, fix: (fixer) => fixer.replaceText(node, fixed) });
    };
    return {
      'Property > Literal.value': (node) => {
        if (typeof node.value === 'string') check(node, node.raw);
      },
      'Property > TemplateLiteral.value': (node) => check(node, context.sourceCode.getText(node)),
    };
  },
};

/** ESLint plugin with the one rule `chinese/punctuation`. */
export default { meta: { name: 'chinese' }, rules: { punctuation: punctuationRule } };
