import { TableSearchRegular } from '@fluentui/react-icons/svg/table-search';
import type { SessionState } from '../../app/session/session';
import { EmptyState } from '../common/empty-state';
import { useText } from '../context/pane';
import { sheetOf, type Picked } from './use-picked-sheet';

/** In place of results that are not there yet. */
export function NotChecked({ state, picked }: { readonly state: SessionState; readonly picked: Picked }) {
  const t = useText();
  const sheet = state.sheets.find(({ id }) => id === sheetOf(picked))?.name ?? t('pane.sheet.all');
  if (state.work?.kind === 'check') return null;
  return (
    <EmptyState
      icon={<TableSearchRegular />}
      title={t('pane.first.sheet', { sheet })}
      hint={t('pane.first.sheet-hint')}
    />
  );
}
