import { XmlError } from './xml-error';
import type { XmlCursor, XmlHandler } from './tokenizer';

/** What to do with an element that is found at a certain path; elements without a route are skipped whole. */
export interface ElementRoute {
  readonly children?: Readonly<Record<string, ElementRoute>>;
  readonly open?: (xml: XmlCursor) => void;
  readonly text?: (xml: XmlCursor) => void;
  readonly close?: () => void;
  /** See {@link XmlHandler.scan}: for elements that repeat a hundred thousand times. */
  readonly scan?: (bytes: Uint8Array, from: number, to: number) => number;
}

interface Node {
  readonly children: ReadonlyMap<string, Node>;
  readonly open: ((xml: XmlCursor) => void) | undefined;
  readonly text: ((xml: XmlCursor) => void) | undefined;
  readonly close: (() => void) | undefined;
  readonly scan: ElementRoute['scan'] | undefined;
}

/**
 * Sends elements to their routes by path. Names are compared without prefix (`x:row` is `row`, and strict and
 * transitional namespaces are alike); foreign content does not interfere, because only known paths are followed.
 * `mc:AlternateContent` is looked through to its `mc:Fallback`: no extension is understood here, so no `mc:Choice`
 * applies (ECMA-376 part 3, 9.3).
 */
export class ElementRouter implements XmlHandler {
  private readonly stack: Node[] = [];
  private current: Node;

  /** @param root the name that the root element must have */
  constructor(
    private readonly root: string,
    route: ElementRoute,
  ) {
    this.current = compile({ children: { [root]: route } });
  }

  open(xml: XmlCursor): boolean {
    const next = this.current.children.get(xml.name) ?? this.lookThrough(xml.name);
    if (!next) {
      if (this.stack.length === 0) throw new XmlError(`root element is ${xml.name}, not ${this.root}`);
      return false;
    }
    this.stack.push(this.current);
    this.current = next;
    next.open?.(xml);
    return true;
  }

  text(xml: XmlCursor): void {
    this.current.text?.(xml);
  }

  close(): void {
    this.current.close?.();
    this.current = this.stack.pop() ?? this.current;
  }

  scan(bytes: Uint8Array, from: number, to: number): number {
    return this.current.scan === undefined ? from : this.current.scan(bytes, from, to);
  }

  private lookThrough(name: string): Node | undefined {
    if (this.stack.length === 0 || (name !== 'AlternateContent' && name !== 'Fallback')) return undefined;
    return { children: this.current.children, open: undefined, text: undefined, close: undefined, scan: undefined };
  }
}

function compile(route: ElementRoute): Node {
  const children = new Map<string, Node>();
  for (const [name, child] of Object.entries(route.children ?? {})) children.set(name, compile(child));
  return { children, open: route.open, text: route.text, close: route.close, scan: route.scan };
}
