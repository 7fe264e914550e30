import { defaultProfile, parseProfile } from '../../../src/core/profile';
import type { Profile } from '../../../src/core/profile/profile';

function parsed(json: unknown): Profile {
  const result = parseProfile(json);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.profile;
}

/** Ids and paths of what is wrong with a profile. */
function issues(json: unknown): readonly string[] {
  const result = parseProfile(json);
  if (result.ok) return [];
  return result.issues.map(({ id, params }) => (typeof params['path'] === 'string' ? `${id} ${params['path']}` : id));
}

describe('parseProfile', () => {
  it('gives the default profile for an empty object', () => {
    const { source, ...policy } = defaultProfile;
    expect(source).toBeDefined();
    // Where the default comes from is not where the file comes from.
    expect(parsed({})).toEqual(policy);
  });

  it('takes missing fields from the default, at every depth', () => {
    const { schedule } = parsed({ name: '本市', schedule: { redLine: 5, approximate: { points: '0.5' } } });
    expect(schedule).toEqual({
      prorate: 'months',
      tolerance: '0',
      redLine: '5',
      measure: 'points',
      approximate: { points: '0.5', percent: '2' },
    });
  });

  it('does not let changed thresholds pass for the default', () => {
    expect(parsed({ schedule: { redLine: 5 } }).name).toBe('custom');
    expect(parsed({ aliases: { 市住建局: '市住房城乡建设局' } }).name).toBe('default');
  });

  it('keeps aliases, rules and mappings', () => {
    const json = {
      name: '本市',
      source: '督查室 2025 1号',
      aliases: { 市住建局: '市住房城乡建设局' },
      rules: { rounding: 'off', 'rate-mismatch': 'warning' },
      mappings: { '*': { headerRows: [3, 4], columns: { E: 'target', 整改目标: 'indicator' }, planYear: 2021 } },
    };
    expect(parsed(json)).toMatchObject(json);
  });

  it('keeps thresholds as exact digits', () => {
    expect(parsed({ schedule: { tolerance: 0.1, redLine: '12.50' } }).schedule).toMatchObject({
      tolerance: '0.1',
      redLine: '12.50',
    });
  });

  it.each([
    ['an unknown key', { nmae: 'x' }, ['profile.unknown-key nmae']],
    ['an unknown key inside', { schedule: { redline: 5 } }, ['profile.unknown-key schedule.redline']],
    ['a negative threshold', { schedule: { redLine: -1 } }, ['profile.not-a-threshold schedule.redLine']],
    ['a threshold in words', { schedule: { tolerance: 'ten' } }, ['profile.not-a-threshold schedule.tolerance']],
    [
      'a threshold that is not finite',
      { schedule: { tolerance: Infinity } },
      ['profile.not-a-threshold schedule.tolerance'],
    ],
    ['a threshold in exponents', { schedule: { tolerance: 1e-9 } }, ['profile.not-a-threshold schedule.tolerance']],
    ['an unknown way to prorate', { schedule: { prorate: 'weeks' } }, ['profile.impossible-value schedule.prorate']],
    [
      'an unknown role',
      { mappings: { '*': { columns: { E: 'goal' } } } },
      ['profile.impossible-value mappings.*.columns.E'],
    ],
    ['an unknown severity', { rules: { rounding: 'fatal' } }, ['profile.impossible-value rules.rounding']],
    ['a rule id that cannot be one', { rules: { Rounding: 'off' } }, ['profile.not-a-rule rules.Rounding']],
    ['row 0', { mappings: { a: { headerRows: [0] } } }, ['profile.not-a-row mappings.a.headerRows.0']],
    ['a year of two digits', { mappings: { a: { planYear: 21 } } }, ['profile.not-a-year mappings.a.planYear']],
    ['an empty name', { name: ' ' }, ['profile.impossible-value name']],
    [
      'a red line below the tolerance',
      { schedule: { tolerance: 10, redLine: 5 } },
      ['profile.red-line-below-tolerance schedule.redLine'],
    ],
    [
      'a tolerance above the default red line',
      { schedule: { tolerance: 20 } },
      ['profile.red-line-below-tolerance schedule.redLine'],
    ],
    ['a list of thresholds', { schedule: [] }, ['profile.impossible-value schedule']],
    ['a list', [], ['profile.not-an-object']],
    ['null', null, ['profile.not-an-object']],
    ['a text', 'default', ['profile.not-an-object']],
  ])('names %s', (_name, json, expected) => {
    expect(issues(json)).toEqual(expected);
  });

  it('names every mistake at once', () => {
    expect(issues({ name: 1, schedule: { redLine: -1, foo: 2 } })).toHaveLength(3);
  });
});
