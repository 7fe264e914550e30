import { ErrorCircleFilled } from '@fluentui/react-icons/svg/error-circle';
import { InfoFilled } from '@fluentui/react-icons/svg/info';
import { WarningFilled } from '@fluentui/react-icons/svg/warning';
import type { Severity } from '../../core/model/finding';
import { severityColour } from '../theme/status-colours';

const icons = { error: ErrorCircleFilled, warning: WarningFilled, info: InfoFilled } as const;

/** A severity as a picture, each with a shape of its own; its word always stands beside it. */
export function SeverityMark({ severity }: { readonly severity: Severity }) {
  const Icon = icons[severity];
  return <Icon aria-hidden primaryFill={severityColour[severity]} fontSize={16} />;
}
