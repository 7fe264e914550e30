import * as v from 'valibot';
import { decimal } from '../model/decimal';
import type { Message } from '../model/message';
import type { Profile } from './profile';
import { OWN_REASONS, profileSchema, type ProfileInput } from './schema';
import { defaultProfile } from './shipped/default';

/** The name of a profile whose file changes thresholds without naming itself: it must not pass for the default. */
export const UNNAMED_PROFILE = 'custom';

/** A profile, or every mistake in its file: ids `profile.<…>`, each with the path of the value (`schedule.redLine`). */
export type ParsedProfile =
  { readonly ok: true; readonly profile: Profile } | { readonly ok: false; readonly issues: readonly Message[] };

/**
 * Reads a profile from parsed JSON. Missing fields take the default profile's values; unknown keys and impossible
 * values are named with their path. Never throws.
 */
export function parseProfile(json: unknown): ParsedProfile {
  const result = v.safeParse(profileSchema, json);
  if (!result.success) return { ok: false, issues: result.issues.map(messageOf) };
  const profile = withDefaults(result.output);
  const issues = inconsistencies(profile);
  return issues.length > 0 ? { ok: false, issues } : { ok: true, profile };
}

function withDefaults(input: ProfileInput): Profile {
  const { schedule } = defaultProfile;
  const given = input.schedule ?? {};
  const changed = input.schedule !== undefined;
  const name = input.name ?? (changed ? UNNAMED_PROFILE : defaultProfile.name);
  return {
    name,
    ...(input.source === undefined ? {} : { source: input.source }),
    schedule: {
      prorate: given.prorate ?? schedule.prorate,
      tolerance: given.tolerance ?? schedule.tolerance,
      redLine: given.redLine ?? schedule.redLine,
      measure: given.measure ?? schedule.measure,
      approximate: {
        points: given.approximate?.points ?? schedule.approximate.points,
        percent: given.approximate?.percent ?? schedule.approximate.percent,
      },
    },
    aliases: input.aliases ?? defaultProfile.aliases,
    rules: input.rules ?? defaultProfile.rules,
    mappings: input.mappings ?? defaultProfile.mappings,
  };
}

function inconsistencies(profile: Profile): readonly Message[] {
  const { tolerance, redLine } = profile.schedule;
  if (decimal(redLine).gte(decimal(tolerance))) return [];
  return [{ id: 'profile.red-line-below-tolerance', params: { path: 'schedule.redLine', tolerance, redLine } }];
}

const OWN: ReadonlySet<string> = new Set(OWN_REASONS);

function messageOf(issue: v.BaseIssue<unknown>): Message {
  const path = v.getDotPath(issue) ?? '';
  const found = issue.received;
  if (issue.type === 'strict_object' && issue.expected === 'never')
    return { id: 'profile.unknown-key', params: { path } };
  if (path === '') return { id: 'profile.not-an-object', params: { found } };
  if (issue.message === 'not-an-object')
    return { id: 'profile.impossible-value', params: { path, found, expected: '{ }' } };
  if (OWN.has(issue.message)) return { id: `profile.${issue.message}`, params: { path, found } };
  return { id: 'profile.impossible-value', params: { path, found, expected: issue.expected ?? '' } };
}
