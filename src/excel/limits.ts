/** Excel's limits, and how far the host goes towards them. Sources: DECISIONS.md. */

/** Bytes of one request or answer that the host aims at: Excel on the web carries 5 MB; the rest is for what varies. */
export const TARGET_BYTES = 4_600_000;

/** Cells that a range may have for its values to be read; beyond, they may come as null. */
export const MAX_CELLS = 5_000_000;

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** Rows and columns that come along with the first look at a sheet: most ledgers are read at once. */
export const SAMPLE_ROWS = 2_048;
export const SAMPLE_COLUMNS = 64;

/** The requirement set that the host needs. */
export const API_FLOOR = '1.14';
