import * as v from 'valibot';
import type { ColumnRole } from '../model/layout';
import type { Severity } from '../model/finding';

/** Reasons of this schema's own checks: each is the last part of a message id `profile.<reason>`. */
export const OWN_REASONS = ['not-an-object', 'not-a-threshold', 'not-a-year', 'not-a-row', 'not-a-rule'] as const;
export type OwnReason = (typeof OWN_REASONS)[number];

/** Every role, once: a role that the model adds does not compile until it is here. */
const COLUMN_ROLES: Readonly<Record<ColumnRole, true>> = {
  sequence: true,
  task: true,
  indicator: true,
  target: true,
  unit: true,
  baseline: true,
  start: true,
  deadline: true,
  actual: true,
  completed: true,
  rate: true,
  progress: true,
  status: true,
  department: true,
  person: true,
  category: true,
  'milestone-target': true,
  'milestone-actual': true,
  measure: true,
  component: true,
  total: true,
  score: true,
  verdict: true,
  veto: true,
  remarks: true,
  other: true,
};

const RULE_LEVELS: readonly ('off' | Severity)[] = ['off', 'error', 'warning', 'info'];

/** The compiler checks the reason; valibot takes any text as a message. */
function own(reason: OwnReason): OwnReason {
  return reason;
}

/** Lists are objects to JavaScript and to valibot, but never what a profile means by one. */
const object = v.custom<object>(
  (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
  own('not-an-object'),
);

/** A threshold: a figure from 0 up, as a number or as plain digits (the profile keeps digits, for exact arithmetic). */
const threshold = v.pipe(
  v.union([v.number(), v.string()], own('not-a-threshold')),
  v.transform(String),
  v.regex(/^\d+(\.\d+)?$/, own('not-a-threshold')),
);

const text = v.pipe(v.string(), v.trim(), v.nonEmpty());

/** A whole number within bounds. */
const whole = (least: number, most: number, reason: OwnReason) =>
  v.pipe(v.number(reason), v.integer(reason), v.minValue(least, reason), v.maxValue(most, reason));

const role = v.picklist(Object.keys(COLUMN_ROLES) as ColumnRole[]);

/** A correction of what was understood of one sheet. */
export const mappingSchema = v.pipe(
  object,
  v.strictObject({
    headerRows: v.optional(v.pipe(v.array(whole(1, 1_048_576, 'not-a-row')), v.nonEmpty())),
    columns: v.optional(v.pipe(object, v.record(text, role))),
    planYear: v.optional(whole(1900, 9999, 'not-a-year')),
  }),
);

const schedule = v.strictObject({
  prorate: v.optional(v.picklist(['months', 'days'])),
  tolerance: v.optional(threshold),
  redLine: v.optional(threshold),
  measure: v.optional(v.picklist(['points', 'percent-of-plan'])),
  approximate: v.optional(
    v.pipe(object, v.strictObject({ points: v.optional(threshold), percent: v.optional(threshold) })),
  ),
});

const ruleId = v.pipe(v.string(), v.regex(/^[a-z]+(-[a-z]+)*$/, own('not-a-rule')));

/** A profile as it may be written in a file: every field may be missing, no other field may be there. */
export const profileSchema = v.pipe(
  object,
  v.strictObject({
    name: v.optional(text),
    source: v.optional(v.string()),
    schedule: v.optional(v.pipe(object, schedule)),
    aliases: v.optional(v.pipe(object, v.record(text, text))),
    rules: v.optional(v.pipe(object, v.record(ruleId, v.picklist(RULE_LEVELS)))),
    mappings: v.optional(v.pipe(object, v.record(text, mappingSchema))),
  }),
);

export type ProfileInput = v.InferOutput<typeof profileSchema>;
