import type { XmlElement } from '../../xml/element';

/** A list of the styles part (`fonts`, `cellXfs`) whose elements are referred to by index. */
export class StyleList {
  private readonly elements: XmlElement[];
  private indices: Map<string, number> | null = null;

  /** @param list its element @param name of what it lists */
  constructor(
    private readonly list: XmlElement,
    name: string,
  ) {
    this.elements = [...list.childrenNamed(name)];
  }

  get length(): number {
    return this.elements.length;
  }

  at(index: number): XmlElement | undefined {
    return this.elements[index];
  }

  /** The index of an element that reads the same, which is added where there is none. */
  indexOf(element: XmlElement): number {
    const indices = (this.indices ??= this.byText());
    const text = element.write();
    const known = indices.get(text);
    if (known !== undefined) return known;
    this.list.insert(element, null);
    const index = this.elements.push(element) - 1;
    this.list.set('count', this.elements.length);
    indices.set(text, index);
    return index;
  }

  private byText(): Map<string, number> {
    const indices = new Map<string, number>();
    this.elements.forEach((element, index) => {
      const text = element.write();
      if (!indices.has(text)) indices.set(text, index);
    });
    return indices;
  }
}
