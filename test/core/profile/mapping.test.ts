import { defaultProfile } from '../../../src/core/profile';
import { mappingFor } from '../../../src/core/profile/mapping';

describe('the mapping of a profile', () => {
  const profile = {
    ...defaultProfile,
    mappings: {
      台账: { headerRows: [3, 4], columns: { E: 'target', '整改目标/目标值': 'actual' }, planYear: 2021 },
      '*': { columns: { AA: 'remarks' } },
    },
  } as const;

  it('counts rows and columns from 0, and keeps headers by their texts', () => {
    const mapping = mappingFor(profile, '台账');
    expect(mapping?.headerRows).toEqual([2, 3]);
    expect([...(mapping?.roles ?? [])]).toEqual([[4, 'target']]);
    expect([...(mapping?.rolesByHeader ?? [])]).toEqual([['整改目标/目标值', 'actual']]);
    expect(mapping?.planYear).toBe(2021);
  });

  it('is that of every sheet where the sheet has none of its own', () => {
    const mapping = mappingFor(profile, '另一张');
    expect([...(mapping?.roles ?? [])]).toEqual([[26, 'remarks']]);
    expect(mapping?.headerRows).toBeUndefined();
    expect(mapping?.planYear).toBeUndefined();
  });

  it('is null where the profile has none', () => {
    expect(mappingFor(defaultProfile, '台账')).toBeNull();
  });
});
