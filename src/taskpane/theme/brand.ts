import type { BrandVariants } from '@fluentui/react-components';

/** Excel's green (#107C41) from dark to light, so that the pane looks at home beside the grid. */
export const brand: BrandVariants = {
  10: '#020f07',
  20: '#072014',
  30: '#08331f',
  40: '#094128',
  50: '#0b5030',
  60: '#0c5f37',
  70: '#0e6e3c',
  80: '#107c41',
  90: '#2c8b56',
  100: '#469a6b',
  110: '#60aa80',
  120: '#7bb996',
  130: '#96c9ac',
  140: '#b2d9c2',
  150: '#cfe8d9',
  160: '#ecf6f0',
};
