/** Colours by which ledgers mark how a row stands. What they mean differs from place to place (domain.md 2.2). */
export type Light = 'green' | 'yellow' | 'red' | 'blue' | 'orange' | 'grey';

/** How a language writes the colours, in cells and in legends; lower case, longer words first. */
export type LightWords = Readonly<Record<Light, readonly string[]>>;
