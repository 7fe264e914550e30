/** Texts by index, each added once. They are indexed when the first one is looked for. */
export class GrowingList {
  readonly list: string[];
  private indexes: Map<string, number> | null = null;

  constructor(list: readonly string[]) {
    this.list = [...list];
  }

  indexOf(text: string): number {
    this.indexes ??= indexed(this.list);
    let index = this.indexes.get(text);
    if (index === undefined) {
      index = this.list.push(text) - 1;
      this.indexes.set(text, index);
    }
    return index;
  }
}

/** The first index of each text. */
function indexed(list: readonly string[]): Map<string, number> {
  const indexes = new Map<string, number>();
  for (const [index, text] of list.entries()) if (!indexes.has(text)) indexes.set(text, index);
  return indexes;
}
