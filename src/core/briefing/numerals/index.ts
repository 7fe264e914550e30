/** Figures as official documents write them (GB/T 15835), in Chinese and in English. */
export { numeralsFor, type Numerals, type Writing } from './numerals';
export { headingNumber, type HeadingPlace } from './heading-number';
