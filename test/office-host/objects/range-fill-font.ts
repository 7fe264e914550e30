import type { FontStyle } from '../../../src/xlsx';
import { colorOf } from '../cells/colors';
import { invalidArgument } from '../protocol/api-error';
import type { ObjectType, PropertyRow } from '../protocol/object-type';
import { flag, number, oneOf, text } from './arguments';
import { lookProperty, restyle } from './looks';
import type { AreasTarget } from './range-areas';

/** `Excel.RangeFill`. A cell without a fill reads white, as in Excel. */
export const RangeFillType: ObjectType<AreasTarget> = {
  name: 'RangeFill',
  properties: {
    color: lookProperty(
      'RangeFill.color',
      ({ fill }) => fill ?? '#FFFFFF',
      (value) => {
        const fill = colorOf(value, 'RangeFill.color');
        return (style) => ({ ...style, fill });
      },
    ),
  },
  methods: {
    clear: {
      call: (target, _args, excel) => {
        restyle(excel, target, 'RangeFill.clear', (style) => ({ ...style, fill: null }));
        return null;
      },
    },
  },
};

function fontProperty<K extends keyof FontStyle>(
  name: string,
  key: K,
  check: (value: unknown, location: string) => FontStyle[K],
  show: (value: FontStyle[K]) => unknown = (value) => value,
): PropertyRow<AreasTarget> {
  const location = `RangeFont.${name}`;
  return lookProperty(
    location,
    ({ font }) => show(font[key]),
    (value) => {
      const checked = check(value, location);
      return (style) => ({ ...style, font: { ...style.font, [key]: checked } });
    },
  );
}

function size(value: unknown, location: string): number {
  const points = number(value, location);
  if (points < 1 || points > 409) throw invalidArgument(location);
  return points;
}

/** `Excel.RangeFont`. */
export const RangeFontType: ObjectType<AreasTarget> = {
  name: 'RangeFont',
  properties: {
    bold: fontProperty('bold', 'bold', flag),
    color: fontProperty('color', 'color', colorOf, (color) => color ?? '#000000'),
    italic: fontProperty('italic', 'italic', flag),
    name: fontProperty('name', 'name', text),
    size: fontProperty('size', 'size', size),
    strikethrough: { ...fontProperty('strikethrough', 'strike', flag), since: '1.9' },
    underline: fontProperty(
      'underline',
      'underline',
      (value, location) => oneOf(value, ['None', 'Single'], location) === 'Single',
      (underline) => (underline ? 'Single' : 'None'),
    ),
  },
};
