import { rangesOfAddress, withoutSheet } from '../../src/excel/address';

describe('addresses of events', () => {
  it.each([
    ['A1', [{ top: 0, left: 0, bottom: 0, right: 0 }]],
    ['$B$3:$C$9', [{ top: 2, left: 1, bottom: 8, right: 2 }]],
    ["'张三''s,台账!'!A1:B2", [{ top: 0, left: 0, bottom: 1, right: 1 }]],
    ['B:C', [{ top: 0, left: 1, bottom: 1_048_575, right: 2 }]],
    ['5:2', [{ top: 1, left: 0, bottom: 4, right: 16_383 }]],
    [
      "台账!A1,台账!C3:C4,'a,b'!7:7",
      [
        { top: 0, left: 0, bottom: 0, right: 0 },
        { top: 2, left: 2, bottom: 3, right: 2 },
        { top: 6, left: 0, bottom: 6, right: 16_383 },
      ],
    ],
  ])('reads %s', (address, ranges) => {
    expect(rangesOfAddress(address)).toEqual(ranges);
  });

  it.each(['', '#REF!', 'A1,', 'XFE:XFE', '0:3', '1:1048577', 'Table1[列]'])('does not read %s', (address) => {
    expect(rangesOfAddress(address)).toBeNull();
  });
});

it('takes sheets off an address', () => {
  expect(withoutSheet("'a,b''!'!A1:B2, 'a,b''!'!D4")).toBe('A1:B2,D4');
});
