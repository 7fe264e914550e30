import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useRef, type KeyboardEvent } from 'react';
import type { SheetModel } from '../../xlsx';
import { useText } from '../context';

const useStyles = makeStyles({
  tabs: {
    flexShrink: 0,
    display: 'flex',
    gap: '2px',
    overflowX: 'auto',
    scrollbarWidth: 'thin',
    padding: '0 8px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  tab: {
    flexShrink: 0,
    maxWidth: '220px',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    padding: '5px 14px',
    border: 'none',
    borderBottom: '3px solid transparent',
    background: 'none',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    cursor: 'pointer',
    '&:hover': { backgroundColor: tokens.colorNeutralBackground3Hover },
    '&:focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  active: {
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorBrandForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    '@media (forced-colors: active)': { outline: '2px solid Highlight', outlineOffset: '-2px' },
  },
});

interface SheetTabsProps {
  readonly sheets: readonly SheetModel[];
  readonly active: SheetModel;
  readonly onShow: (sheet: SheetModel) => void;
}

/** Id of a tab's element, by its sheet. */
export function tabId(sheet: SheetModel): string {
  return `sheet-tab-${sheet.id}`;
}

/** The tabs of the sheets that are not hidden. Arrow keys go from one to the next. */
export function SheetTabs({ sheets, active, onShow }: SheetTabsProps) {
  const t = useText();
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.querySelector(`#${tabId(active)}`)?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [active]);
  const onKeyDown = (event: KeyboardEvent) => {
    const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    const next = sheets[sheets.indexOf(active) + by];
    if (by === 0 || !next) return;
    event.preventDefault();
    onShow(next);
    list.current?.querySelector<HTMLElement>(`#${tabId(next)}`)?.focus();
  };
  return (
    <div
      ref={list}
      role="tablist"
      aria-label={t('workbench.book.sheets')}
      className={styles.tabs}
      tabIndex={-1}
      onKeyDown={onKeyDown}
    >
      {sheets.map((sheet) => (
        <button
          key={sheet.id}
          type="button"
          role="tab"
          id={tabId(sheet)}
          aria-selected={sheet === active}
          aria-controls="sheet-panel"
          tabIndex={sheet === active ? 0 : -1}
          title={sheet.name}
          className={mergeClasses(styles.tab, sheet === active && styles.active)}
          style={sheet.tabColor === null ? undefined : { borderBottomColor: sheet.tabColor }}
          onClick={() => onShow(sheet)}
        >
          {sheet.name}
        </button>
      ))}
    </div>
  );
}
