import type { Color } from '../../core/model/sheet-plan';
import type { Status } from '../../core/model/verdict';

/** How a status looks. */
export interface StatusLook {
  readonly fill: Color;
  /** Of the status cell's own text; a row's other cells keep the clerk's colours. */
  readonly text: Color;
  /** Whether the whole row is coloured: it needs somebody's attention. */
  readonly wholeRow: boolean;
}

/**
 * The looks of all statuses. Fills of what lags grow darker with its weight, so they part also in print without colours
 * and for people who cannot tell red from green; black and the status texts stand out by more than 4.5 : 1 on each
 * (WCAG 2.2, 1.4.3). The status word stands in the cell in any case.
 */
export const STATUS_LOOKS: Readonly<Record<Status, StatusLook>> = {
  missed: { fill: '#F4B6B6', text: '#7A0C0C', wholeRow: true },
  'seriously-behind': { fill: '#FBD3A8', text: '#7A3300', wholeRow: true },
  behind: { fill: '#FFF2CC', text: '#614600', wholeRow: true },
  'not-reported': { fill: '#E1DCEF', text: '#3F2B73', wholeRow: true },
  met: { fill: '#D6E9F8', text: '#0B4A78', wholeRow: false },
  'met-late': { fill: '#DDE7EE', text: '#34566E', wholeRow: false },
  'on-schedule': { fill: '#DDF0DC', text: '#1E5B2A', wholeRow: false },
  'not-due': { fill: '#F0F0F0', text: '#4A4A4A', wholeRow: false },
  ongoing: { fill: '#F0F0F0', text: '#4A4A4A', wholeRow: false },
  undetermined: { fill: '#E6E6E6', text: '#3A3A3A', wholeRow: false },
  excluded: { fill: '#F7F7F7', text: '#5C5C5C', wholeRow: false },
};

/** The two headers. */
export const HEADER_LOOK = { fill: '#DCE3EC', text: '#1F2D3D' } as const;

/** Whether a status asks for somebody's attention. */
export function isLagging(status: Status): boolean {
  return STATUS_LOOKS[status].wholeRow;
}
