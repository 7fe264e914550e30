import { TableSearchRegular } from '@fluentui/react-icons/svg/table-search';
import type { SheetResult } from '../../app/session/session';
import { EmptyState } from '../common/empty-state';
import { useSessionState, useText } from '../context/pane';
import { SheetNotes } from '../shell/sheet-notes';
import { MappingForm } from './mapping-form';

interface MappingScreenProps {
  readonly results: readonly SheetResult[];
  /** Whether all sheets are looked at. */
  readonly several: boolean;
}

/** 识别: what was understood of a sheet. */
export default function MappingScreen({ results, several }: MappingScreenProps) {
  const t = useText();
  const { settings } = useSessionState();
  const [result] = results;
  if (several || !result) return <EmptyState icon={<TableSearchRegular />} title={t('pane.mapping.pick')} />;
  const { view } = result;
  const mapping = settings.mappings?.[view.name];
  return (
    <>
      <SheetNotes results={results} several={several} factsToo={false} />
      {/* Once corrections are saved, or another sheet is looked at, what was typed is over. */}
      <MappingForm key={`${view.id} ${JSON.stringify(mapping ?? null)}`} view={view} mapping={mapping} />
    </>
  );
}
