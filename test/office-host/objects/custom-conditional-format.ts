import { requireWritable } from '../cells/access';
import { colorOf } from '../cells/colors';
import { invalidArgument } from '../protocol/api-error';
import { objectOf, type ObjectType } from '../protocol/object-type';
import { flag, text } from './arguments';
import type { ConditionalFormatTarget } from './conditional-formats';

const RuleType: ObjectType<ConditionalFormatTarget> = {
  name: 'ConditionalFormatRule',
  properties: {
    formula: {
      since: '1.6',
      get: ({ format }) => `=${format.formula ?? ''}`,
      set: ({ sheet, format }, value, excel) => {
        const location = 'ConditionalFormatRule.formula';
        requireWritable(excel, sheet, location);
        const formula = text(value, location);
        // Excel takes at most 8,192 characters, and a rule without = would be a text.
        if (!/^=./s.test(formula) || formula.length > 8_192) throw invalidArgument(location, formula);
        format.formula = formula.slice(1);
      },
    },
  },
};

const FillType: ObjectType<ConditionalFormatTarget> = {
  name: 'ConditionalRangeFill',
  properties: {
    color: {
      since: '1.6',
      get: ({ format }) => format.fill ?? '',
      set: ({ sheet, format }, value, excel) => {
        requireWritable(excel, sheet, 'ConditionalRangeFill.color');
        format.fill = colorOf(value, 'ConditionalRangeFill.color');
      },
    },
  },
  methods: {
    clear: {
      since: '1.6',
      call: ({ sheet, format }, _args, excel) => {
        requireWritable(excel, sheet, 'ConditionalRangeFill.clear');
        format.fill = null;
        return null;
      },
    },
  },
};

const FontType: ObjectType<ConditionalFormatTarget> = {
  name: 'ConditionalRangeFont',
  properties: {
    bold: {
      since: '1.6',
      get: ({ format }) => format.bold,
      set: ({ sheet, format }, value, excel) => {
        requireWritable(excel, sheet, 'ConditionalRangeFont.bold');
        format.bold = flag(value, 'ConditionalRangeFont.bold');
      },
    },
    color: {
      since: '1.6',
      get: ({ format }) => format.fontColor ?? '',
      set: ({ sheet, format }, value, excel) => {
        requireWritable(excel, sheet, 'ConditionalRangeFont.color');
        format.fontColor = colorOf(value, 'ConditionalRangeFont.color');
      },
    },
  },
};

const FormatType: ObjectType<ConditionalFormatTarget> = {
  name: 'ConditionalRangeFormat',
  objects: {
    fill: { since: '1.6', get: (target, excel) => objectOf(FillType, target, excel) },
    font: { since: '1.6', get: (target, excel) => objectOf(FontType, target, excel) },
  },
};

/** `Excel.CustomConditionalFormat`: a formula and a look. */
export const CustomConditionalFormatType: ObjectType<ConditionalFormatTarget> = {
  name: 'CustomConditionalFormat',
  objects: {
    format: { since: '1.6', get: (target, excel) => objectOf(FormatType, target, excel) },
    rule: { since: '1.6', get: (target, excel) => objectOf(RuleType, target, excel) },
  },
};
