import { profileByDefault, shippedProfileNamed, shippedProfileNames } from '../../src/app/profiles';
import { readProfile } from '../../src/app/read-profile';

describe('readProfile', () => {
  it('reads a profile, with a byte order mark or without', () => {
    for (const mark of ['', '\uFEFF']) {
      expect(readProfile(`${mark}{"name":"某市","schedule":{"redLine":"20"}}`)).toMatchObject({
        ok: true,
        profile: { name: '某市', schedule: { redLine: '20' } },
      });
    }
  });

  it('says what is no JSON', () => {
    expect(readProfile('{name: 1}')).toMatchObject({ ok: false, notJson: expect.stringMatching(/JSON/) });
  });

  it('lists what a profile cannot hold', () => {
    expect(readProfile('{"nmae":"x"}')).toMatchObject({
      ok: false,
      issues: [{ id: 'profile.unknown-key', params: { path: 'nmae' } }],
    });
  });
});

describe('the shipped profiles', () => {
  it('are found by the names that are listed, the default first', () => {
    const names = shippedProfileNames();
    expect(names[0]).toBe(profileByDefault().name);
    expect(names.map((name) => shippedProfileNamed(name)?.name)).toEqual(names);
    expect(shippedProfileNamed('no such profile')).toBeNull();
  });
});
