import { TableSearchRegular } from '@fluentui/react-icons/svg/table-search';
import type { SheetResult } from '../../app/session/session';
import { EmptyState } from '../common/empty-state';
import { useSessionState, useText } from '../context/pane';
import { SheetNotes } from '../shell/sheet-notes';
import { NO_DRAFT, type KeptDraft } from './draft';
import { MappingForm } from './mapping-form';

interface MappingScreenProps {
  readonly results: readonly SheetResult[];
  /** Whether all sheets are looked at. */
  readonly several: boolean;
  /** What was typed and not saved, kept while another tab is looked at. */
  readonly kept: KeptDraft;
  readonly onKept: (kept: KeptDraft) => void;
}

/** 识别: what was understood of a sheet. */
export default function MappingScreen({ results, several, kept, onKept }: MappingScreenProps) {
  const t = useText();
  const { settings } = useSessionState();
  const [result] = results;
  if (several || !result) return <EmptyState icon={<TableSearchRegular />} title={t('pane.mapping.pick')} />;
  const { view } = result;
  const mapping = settings.mappings?.[view.name];
  // Once corrections are saved, or another sheet is corrected, what was typed is over.
  const key = `${view.id} ${JSON.stringify(mapping ?? null)}`;
  return (
    <>
      <SheetNotes results={results} several={several} factsToo={false} />
      <MappingForm
        key={key}
        view={view}
        mapping={mapping}
        draft={kept.key === key ? kept.draft : NO_DRAFT}
        onDraft={(draft) => onKept({ key, draft })}
      />
    </>
  );
}
