import { RULES, TEXT_TYPES, type ChildRule, type ElementRule, type TextType } from './schema';

/** Every way in which an element and what is below it break the schema, with the place: `OfficeApp/Hosts[1]: …`. */
export function violations(element: Element, rule = RULES['OfficeApp'], path = element.localName): string[] {
  if (rule === undefined) return [`${path}: no rule for it`];
  return [
    ...attributeViolations(element, rule).map((what) => `${path}: ${what}`),
    ...textViolations(element, rule).map((what) => `${path}: ${what}`),
    ...orderViolations(element, rule).map((what) => `${path}: ${what}`),
    ...[...element.children].flatMap((child, index) => {
      const allowed = rule.children.find(({ name }) => name === child.localName);
      // That it may not stand there was said above.
      if (allowed === undefined) return [];
      return violations(child, RULES[allowed.rule ?? allowed.name], `${path}/${child.localName}[${index + 1}]`);
    }),
  ];
}

function attributeViolations(element: Element, { attributes = {}, optional = {} }: ElementRule): string[] {
  const given = [...element.attributes].filter(({ name }) => !name.startsWith('xmlns'));
  const missing = Object.keys(attributes).filter((name) => !element.hasAttribute(name));
  return [
    ...missing.map((name) => `lacks ${name}`),
    ...given.flatMap(({ name, value }) => {
      const type = attributes[name] ?? optional[name];
      if (type === undefined) return [`may not have ${name}`];
      return typeViolations(name, value, type);
    }),
  ];
}

function textViolations(element: Element, { text }: ElementRule): string[] {
  if (text !== undefined) return typeViolations('its text', element.textContent, text);
  const own = [...element.childNodes].filter((node) => node.nodeType === 3).map((node) => node.textContent ?? '');
  return own.join('').trim() === '' ? [] : ['may hold no text'];
}

function typeViolations(what: string, value: string, type: TextType): string[] {
  return TEXT_TYPES[type](value) ? [] : [`${what} is no ${type}: ${value} (${value.length} characters)`];
}

function orderViolations(element: Element, { children }: ElementRule): string[] {
  const names = [...element.children].map(({ localName }) => localName);
  const places = names.map((name) => children.findIndex((child) => child.name === name));
  const wrong = places.findIndex((place, index) => place < 0 || (index > 0 && place < (places[index - 1] ?? 0)));
  return [
    ...(wrong < 0 ? [] : [`${names[wrong] ?? ''} may not stand there`]),
    ...children.flatMap((child) => countViolation(child, names.filter((name) => name === child.name).length)),
  ];
}

function countViolation({ name, min, max }: ChildRule, count: number): string[] {
  if (count < min) return [`lacks ${name}`];
  return count > max ? [`has ${count} of ${name}, ${max} are allowed`] : [];
}
