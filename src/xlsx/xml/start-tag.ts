import { escapeAttribute } from './escape';
import { replaceReferences } from './references';

interface Attribute {
  /** White space before the name. */
  readonly lead: string;
  readonly name: string;
  /** `="value"` as it stands, quotes and all. */
  readonly assigned: string;
}

/** An attribute, or what ends the tag. The tag was read by the tokenizer, so it is well-formed. */
const ATTRIBUTE = /(\s*)([^\s=/>]+)(\s*=\s*(?:"[^"]*"|'[^']*'))/y;

/** A start tag whose attributes can be changed: what is not changed is written as it stood. */
export class StartTag {
  /** With its prefix. */
  readonly qualifiedName: string;
  private readonly attributes: Attribute[] = [];

  /** @param text from `<` to `>` */
  constructor(text: string) {
    this.qualifiedName = /^<([^\s/>]+)/.exec(text)?.[1] ?? '';
    ATTRIBUTE.lastIndex = 1 + this.qualifiedName.length;
    for (let match = ATTRIBUTE.exec(text); match; match = ATTRIBUTE.exec(text)) {
      const [, lead = '', name = '', assigned = ''] = match;
      this.attributes.push({ lead, name, assigned });
    }
  }

  /** `x:` or nothing. */
  get prefix(): string {
    return this.qualifiedName.slice(0, this.qualifiedName.indexOf(':') + 1);
  }

  /** The value of an attribute by its whole name, null where there is none. */
  get(name: string): string | null {
    const found = this.attributes.find((each) => each.name === name);
    return found ? valueOf(found) : null;
  }

  /** Names of the attributes in their order. */
  names(): readonly string[] {
    return this.attributes.map(({ name }) => name);
  }

  /** Sets an attribute, at the end where it is new; null removes it. */
  set(name: string, value: string | number | null): void {
    const index = this.attributes.findIndex((each) => each.name === name);
    if (value === null) {
      if (index >= 0) this.attributes.splice(index, 1);
      return;
    }
    const assigned = `="${escapeAttribute(String(value))}"`;
    const lead = this.attributes[index]?.lead ?? ' ';
    this.attributes.splice(index < 0 ? this.attributes.length : index, 1, { lead, name, assigned });
  }

  /** The tag as text. */
  write(isEmpty: boolean): string {
    const attributes = this.attributes.map(({ lead, name, assigned }) => lead + name + assigned).join('');
    return `<${this.qualifiedName}${attributes}${isEmpty ? '/>' : '>'}`;
  }
}

function valueOf({ assigned }: Attribute): string {
  const quoted = assigned.slice(assigned.indexOf('=') + 1).trim();
  return replaceReferences(quoted.slice(1, -1).replace(/[\t\r\n]/g, ' '));
}
