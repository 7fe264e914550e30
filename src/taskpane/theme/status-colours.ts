import { tokens } from '@fluentui/react-components';
import type { Severity } from '../../core/model/finding';
import type { Status } from '../../core/model/verdict';

/** Colours of the statuses in bars and swatches. A word always stands beside them. */
export const statusColour: Readonly<Record<Status, string>> = {
  met: tokens.colorPaletteGreenBackground3,
  'met-late': tokens.colorPaletteTealBorderActive,
  'on-schedule': tokens.colorPaletteLightGreenBackground3,
  behind: tokens.colorPaletteYellowBackground3,
  'seriously-behind': tokens.colorPaletteDarkOrangeBackground3,
  missed: tokens.colorPaletteRedBackground3,
  'not-due': tokens.colorNeutralStroke1,
  ongoing: tokens.colorPaletteBlueBorderActive,
  'not-reported': tokens.colorPalettePurpleBorderActive,
  undetermined: tokens.colorNeutralForeground3,
  excluded: tokens.colorNeutralStroke2,
};

/** Colours of the severities' icons. */
export const severityColour: Readonly<Record<Severity, string>> = {
  error: tokens.colorStatusDangerForeground1,
  warning: tokens.colorStatusWarningForeground1,
  info: tokens.colorNeutralForeground3,
};
