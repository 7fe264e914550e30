import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { FilterDismissRegular, FilterRegular, SearchRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { parseRange, type CellRange } from '../../core/model/address';
import type { Hyperlink } from '../../xlsx';
import { useText } from '../context';

const useStyles = makeStyles({
  line: {
    flexShrink: 0,
    display: 'flex',
    alignItems: 'stretch',
    minHeight: '30px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  name: {
    width: '84px',
    flexShrink: 0,
    border: 'none',
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    padding: '0 10px',
    background: 'none',
    color: 'inherit',
    font: 'inherit',
    '&:focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  content: {
    flex: '1 1 auto',
    minWidth: 0,
    padding: '5px 10px',
    maxHeight: '64px',
    overflowY: 'auto',
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    fontSize: tokens.fontSizeBase300,
    '&:focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  link: { flexShrink: 0 },
});

interface ContentLineProps {
  /** Name of the selected cell: `B12`. */
  readonly address: string;
  readonly content: string;
  readonly link: Hyperlink | null;
  readonly onGo: (range: CellRange) => void;
  readonly onLink: (link: Hyperlink) => void;
  readonly onFind: () => void;
  /** Whether the sheet has filter buttons. */
  readonly hasFilter: boolean;
  readonly onFilter: () => void;
}

/** Above the grid: the selected cell's name, to be changed to go elsewhere, and its whole content. */
export function ContentLine(props: ContentLineProps) {
  const { address, content, link, onGo, onLink, onFind, hasFilter, onFilter } = props;
  const t = useText();
  const styles = useStyles();
  const [typed, setTyped] = useState<string | null>(null);
  const go = (): void => {
    const range = parseRange((typed ?? '').trim());
    setTyped(null);
    if (range) onGo(range);
  };
  return (
    <div className={styles.line}>
      <input
        className={styles.name}
        aria-label={t('workbench.book.name-box')}
        value={typed ?? address}
        spellCheck={false}
        onFocus={({ target }) => target.select()}
        onChange={({ target }) => setTyped(target.value)}
        onBlur={() => setTyped(null)}
        onKeyDown={({ key }) => {
          if (key === 'Enter') go();
          if (key === 'Escape') setTyped(null);
        }}
      />
      <div
        className={styles.content}
        role="textbox"
        aria-readonly
        aria-multiline
        tabIndex={0}
        aria-label={t('workbench.book.content', { cell: address })}
      >
        {content}
      </div>
      {link && (
        <Button className={styles.link} size="small" appearance="subtle" onClick={() => onLink(link)}>
          {t('workbench.book.go-link', { target: link.target })}
        </Button>
      )}
      <Button
        className={styles.link}
        appearance="subtle"
        icon={<SearchRegular />}
        aria-label={t('workbench.find.open')}
        title={t('workbench.find.open-hint')}
        onClick={onFind}
      />
      <Button
        className={styles.link}
        appearance="subtle"
        icon={hasFilter ? <FilterDismissRegular /> : <FilterRegular />}
        aria-label={t(hasFilter ? 'workbench.filter.remove' : 'workbench.filter.add')}
        title={t(hasFilter ? 'workbench.filter.remove-hint' : 'workbench.filter.add-hint')}
        onClick={onFilter}
      />
    </div>
  );
}
