/**
 * A sentence to be, without its words: core knows ids and figures, i18n knows the sentences.
 * The id names an entry of the message maps in `src/i18n`.
 */
export interface Message {
  readonly id: string;
  readonly params: MessageParams;
}

export type MessageParams = Readonly<Record<string, MessageParam>>;

/**
 * What a sentence may take: text and figures as they are to be printed, a {@link Term} that each language
 * has its own word for, or a list, joined as the language joins lists.
 */
export type MessageParam = string | number | Term | readonly (string | number | Term)[];

/** A word of a closed set, such as a status: rendered from the map `terms` of i18n by `set.value`. */
export interface Term {
  readonly set: 'status' | 'role' | 'profile' | 'state' | 'stage' | 'unread' | 'guess';
  readonly value: string;
}
