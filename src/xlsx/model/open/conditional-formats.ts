import { parseRange, type CellRange } from '../../../core/model/address';
import type { Budget } from '../../limits';
import { isTrue } from '../../sheetml/xsd';
import type { ElementRoute } from '../../xml/router';
import type { XmlCursor } from '../../xml/tokenizer';
import type { Sheet } from '../sheet';
import type { DifferentialStyle } from './styles';

/** Everything that rules of other kinds than formulas say in attributes (CT_CfRule, CT_Cfvo, CT_Color …). */
const ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
  cfRule: [
    'type',
    'operator',
    'text',
    'timePeriod',
    'rank',
    'percent',
    'bottom',
    'aboveAverage',
    'equalAverage',
    'stdDev',
  ],
  cfvo: ['type', 'val', 'gte'],
  color: ['rgb', 'theme', 'indexed', 'tint'],
  dataBar: ['minLength', 'maxLength', 'showValue'],
  iconSet: ['iconSet', 'showValue', 'percent', 'reverse'],
  colorScale: [],
};

/** Reads conditional formats: those with a formula as they are, of the other kinds what the file says of them. */
export function conditionalFormatRoute(
  sheet: Sheet,
  differences: readonly DifferentialStyle[],
  budget: Budget,
): ElementRoute {
  let ranges: readonly CellRange[] = [];
  let rule = newRule();
  const said = (): ElementRoute => ({ open: (xml) => rule.said.push(spoken(xml)) });
  const scale = (): ElementRoute => ({ ...said(), children: { cfvo: said(), color: said() } });
  return {
    open: (xml) => (ranges = readRanges(xml.attribute('sqref') ?? '')),
    children: {
      cfRule: {
        open: (xml) => (rule = readRule(xml)),
        children: {
          formula: {
            open: () => rule.formulas.push(''),
            text: (xml) => rule.formulas.push((rule.formulas.pop() ?? '') + xml.text()),
          },
          colorScale: scale(),
          dataBar: scale(),
          iconSet: scale(),
        },
        close: () => {
          const isFormula = rule.type === 'expression';
          const look = differences[rule.difference] ?? { fill: null, fontColor: null, bold: null };
          const count = sheet.conditionalFormats.push({
            id: `format-${sheet.conditionalFormats.length + 1}`,
            ranges,
            priority: rule.priority,
            stopIfTrue: rule.stopIfTrue,
            formula: isFormula ? (rule.formulas[0] ?? '') : null,
            ...look,
            other: isFormula ? null : [...rule.said, ...rule.formulas].join(' | '),
          });
          budget.checkListed(count);
        },
      },
    },
  };
}

interface Rule {
  readonly type: string | null;
  readonly priority: number;
  readonly stopIfTrue: boolean;
  readonly difference: number;
  readonly formulas: string[];
  readonly said: string[];
}

function newRule(): Rule {
  return { type: null, priority: 1, stopIfTrue: false, difference: -1, formulas: [], said: [] };
}

function readRule(xml: XmlCursor): Rule {
  return {
    type: xml.attribute('type'),
    priority: xml.integer('priority'),
    stopIfTrue: isTrue(xml.attribute('stopIfTrue')),
    difference: xml.integer('dxfId'),
    formulas: [],
    said: [spoken(xml)],
  };
}

/** An element in words that tell it from others: `cfvo type=min val=0`. */
function spoken(xml: XmlCursor): string {
  const attributes = (ATTRIBUTES[xml.name] ?? []).flatMap((name) => {
    const value = xml.attribute(name);
    return value === null ? [] : [`${name}=${value}`];
  });
  return [xml.name, ...attributes].join(' ');
}

function readRanges(text: string): readonly CellRange[] {
  return text
    .split(/\s+/)
    .map(parseRange)
    .filter((range) => range !== null);
}
