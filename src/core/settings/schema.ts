import * as v from 'valibot';
import { dayFromIso } from '../model/day';
import { mappingSchema } from '../profile/schema';

/** Lists are objects to JavaScript, but never what settings mean by one. */
const object = v.custom<object>((value) => typeof value === 'object' && value !== null && !Array.isArray(value), '{ }');

const text = v.pipe(v.string(), v.trim(), v.nonEmpty());

const day = v.pipe(
  v.string('not-a-day'),
  v.check((value) => dayFromIso(value) !== null, 'not-a-day'),
);

const ignored = v.pipe(
  object,
  // A newer version may keep more beside the reason.
  v.looseObject({ reason: text, on: day, rule: v.optional(v.string()), entry: v.optional(v.string()) }),
);

/**
 * How briefings were last made. Documents are names only: those that this version does not know are passed over, so that a
 * newer version's choice is no mistake.
 */
const briefing = v.pipe(
  object,
  v.looseObject({
    documents: v.optional(v.array(text)),
    ties: v.optional(v.picklist(['shared', 'sequential'])),
    precision: v.optional(v.picklist([0, 1, 2])),
  }),
);

/** The fields of settings, each on its own: one that is damaged must not take the others with it. */
export const FIELD_SCHEMAS = {
  asOf: v.pipe(object, v.record(v.string(), day)),
  mappings: v.pipe(object, v.record(v.string(), mappingSchema)),
  ignored: v.pipe(object, v.record(v.string(), ignored)),
  briefing,
} as const;

/** One of {@link FIELD_SCHEMAS}. */
export type SettingsField = keyof typeof FIELD_SCHEMAS;
