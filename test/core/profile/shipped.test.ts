import { decimal } from '../../../src/core/model/decimal';
import { defaultProfile, parseProfile, shippedProfile, shippedProfiles } from '../../../src/core/profile';

describe('shipped profiles', () => {
  it('has the default first and each name once', () => {
    const names = shippedProfiles.map(({ name }) => name);
    expect(names[0]).toBe('default');
    expect(new Set(names).size).toBe(names.length);
    expect(names).toEqual(expect.arrayContaining(['10/20', '银川2025', '三亚2022', '天津2022']));
  });

  it.each(shippedProfiles.map((profile) => [profile.name, profile] as const))(
    '%s says where it comes from and is a valid file',
    (_name, profile) => {
      expect(profile.source).toBeTruthy();
      expect(decimal(profile.schedule.redLine).gte(decimal(profile.schedule.tolerance))).toBe(true);
      expect(parseProfile(JSON.parse(JSON.stringify(profile)))).toEqual({ ok: true, profile });
    },
  );

  it('finds a profile by its name', () => {
    expect(shippedProfile('三亚2022')?.schedule).toMatchObject({ measure: 'percent-of-plan', redLine: '50' });
    expect(shippedProfile('default')).toBe(defaultProfile);
    expect(shippedProfile('')).toBeNull();
  });
});
