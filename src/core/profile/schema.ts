import * as v from 'valibot';
import type { ColumnRole } from '../model/layout';
import type { Severity } from '../model/finding';

/** Reasons of this schema's own checks: each is the last part of a message id `profile.<reason>`. */
export type OwnReason = 'not-a-threshold' | 'not-a-year' | 'not-a-row' | 'not-a-rule' | 'red-line-below-tolerance';

const COLUMN_ROLES: readonly ColumnRole[] = [
  'sequence',
  'task',
  'indicator',
  'target',
  'unit',
  'baseline',
  'start',
  'deadline',
  'actual',
  'completed',
  'rate',
  'progress',
  'status',
  'department',
  'person',
  'category',
  'milestone-target',
  'milestone-actual',
  'measure',
  'component',
  'total',
  'score',
  'verdict',
  'veto',
  'remarks',
  'other',
];

const RULE_LEVELS: readonly ('off' | Severity)[] = ['off', 'error', 'warning', 'info'];

function own(reason: OwnReason): OwnReason {
  return reason;
}

/** A threshold: a figure from 0 up, as a number or as plain digits (the profile keeps digits, for exact arithmetic). */
const threshold = v.union(
  [
    v.pipe(v.number(), v.finite(), v.minValue(0), v.transform(String), v.regex(/^\d+(\.\d+)?$/)),
    v.pipe(v.string(), v.regex(/^\d+(\.\d+)?$/)),
  ],
  own('not-a-threshold'),
);

const text = v.pipe(v.string(), v.trim(), v.nonEmpty());

const mapping = v.strictObject({
  headerRows: v.optional(
    v.pipe(
      v.array(v.pipe(v.number(own('not-a-row')), v.integer(own('not-a-row')), v.minValue(1, own('not-a-row')))),
      v.nonEmpty(),
    ),
  ),
  columns: v.optional(v.record(text, v.picklist(COLUMN_ROLES))),
  planYear: v.optional(
    v.pipe(
      v.number(own('not-a-year')),
      v.integer(own('not-a-year')),
      v.minValue(1900, own('not-a-year')),
      v.maxValue(9999, own('not-a-year')),
    ),
  ),
});

/** A profile as it may be written in a file: every field may be missing, no other field may be there. */
export const profileSchema = v.strictObject({
  name: v.optional(text),
  source: v.optional(v.string()),
  schedule: v.optional(
    v.strictObject({
      prorate: v.optional(v.picklist(['months', 'days'])),
      tolerance: v.optional(threshold),
      redLine: v.optional(threshold),
      measure: v.optional(v.picklist(['points', 'percent-of-plan'])),
      approximate: v.optional(
        v.strictObject({
          points: v.optional(threshold),
          percent: v.optional(threshold),
        }),
      ),
    }),
  ),
  aliases: v.optional(v.record(text, text)),
  rules: v.optional(
    v.record(v.pipe(v.string(), v.regex(/^[a-z]+(-[a-z]+)*$/, own('not-a-rule'))), v.picklist(RULE_LEVELS)),
  ),
  mappings: v.optional(v.record(text, mapping)),
});

export type ProfileInput = v.InferOutput<typeof profileSchema>;
