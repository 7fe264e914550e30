import type { ColumnRole, DateSource, SkipReason } from '../core/model/layout';
import type { Severity } from '../core/model/finding';
import type { Aftermath, HostErrorCode } from '../core/model/host-error';
import type { State } from '../core/model/progress';
import type { UnreadReason } from '../core/model/reading';
import type { Stage } from '../core/model/target';
import type { SettingsIssue } from '../core/model/settings-issue';
import type { Status } from '../core/model/verdict';
import type { FileErrorCode } from '../core/model/workbook';

/** Words of the closed sets of core. A value that core adds does not compile until both languages have its word. */
export type TermId =
  | `terms.status.${Status}`
  | `terms.role.${ColumnRole}`
  | `terms.state.${State}`
  | `terms.stage.${Stage}`
  | `terms.unread.${UnreadReason}`
  | `terms.profile.default`
  | `terms.profile.custom`
  | `terms.severity.${Severity}`
  | `terms.as-of-source.${DateSource}`;

/** One sentence for each way in which a file cannot be read, and finer ones where more is known. */
export type FileErrorId = `file-errors.${FileErrorCode}`;

/** Why a sheet was left out. */
export type SkipReasonId = `skip-reasons.${SkipReason}`;

/** Why a spreadsheet refused something, and how the workbook stands afterwards; finer sentences where more is known. */
export type HostErrorId = `host-errors.${HostErrorCode}` | `host-errors.aftermath.${Aftermath}`;

/** What may be wrong with settings. */
export type SettingsIssueId = `settings.${SettingsIssue}`;
