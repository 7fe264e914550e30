import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { WordedBlock, WordedDocument, WordedTable, WordedText } from '../../../app/briefing/worded';
import { useText } from '../../context/pane';
import { KeyFigures } from './key-figures';
import { piecesOf } from './pieces';
import { PreviewChart } from './preview-chart';
import { PreviewTable } from './preview-table';
import { SourceText } from './source-text';
import { firstOf, useSource } from './use-source';

const useStyles = makeStyles({
  paper: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    padding: '14px 12px',
    overflowWrap: 'anywhere',
  },
  masthead: { borderBottom: `2px solid ${tokens.colorPaletteRedBorder2}`, marginBottom: '10px' },
  mastheadName: {
    textAlign: 'center',
    color: tokens.colorPaletteRedForeground1,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightBold,
    margin: 0,
  },
  centered: { textAlign: 'center', margin: '2px 0' },
  ends: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', gap: '0 12px', margin: '4px 0' },
  small: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  title: {
    textAlign: 'center',
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightBold,
    margin: '2px 0 10px',
  },
  heading: { fontWeight: tokens.fontWeightBold, fontSize: tokens.fontSizeBase300, margin: '10px 0 4px' },
  lower: { fontWeight: tokens.fontWeightSemibold },
  paragraph: { margin: '4px 0' },
  indented: { textIndent: '2em' },
  footnote: { margin: '2px 0' },
  list: { listStyleType: 'none', margin: '6px 0', padding: 0 },
  signature: { textAlign: 'end', margin: '10px 0 4px' },
  line: { margin: 0 },
  break: {
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    margin: '12px 0',
    '::before': { content: '""', flex: '1 1 0', borderTop: `1px dashed ${tokens.colorNeutralStroke1}` },
    '::after': { content: '""', flex: '1 1 0', borderTop: `1px dashed ${tokens.colorNeutralStroke1}` },
  },
});

/** A document as it will be written; its figures lead to their cells. */
export function DocumentPreview({ document }: { readonly document: WordedDocument }) {
  const styles = useStyles();
  const { blocks, locale, title } = document;
  return (
    <article className={styles.paper} lang={locale} aria-label={title}>
      {blocks.map((block, index) => (
        <Block key={index} block={block} before={tableBefore(blocks, index)} isChinese={locale === 'zh-CN'} />
      ))}
    </article>
  );
}

/** The last table above a block, which is what a chart shows. */
function tableBefore(blocks: readonly WordedBlock[], index: number): WordedTable | null {
  return blocks.slice(0, index).findLast((block) => block.kind === 'table') ?? null;
}

interface BlockProps {
  readonly block: WordedBlock;
  readonly before: WordedTable | null;
  readonly isChinese: boolean;
}

function Block({ block, before, isChinese }: BlockProps) {
  const t = useText();
  const styles = useStyles();
  switch (block.kind) {
    case 'masthead':
      return (
        <div className={styles.masthead}>
          <p className={styles.mastheadName}>{block.name}</p>
          <p className={styles.centered}>{block.issue}</p>
          <div className={styles.ends}>
            <span>{block.issuer}</span>
            <span>{block.date}</span>
          </div>
        </div>
      );
    case 'title':
      return <h3 className={styles.title}>{block.text}</h3>;
    case 'salutation':
      return <p className={styles.paragraph}>{block.text}</p>;
    case 'heading':
      return <h4 className={mergeClasses(styles.heading, block.level > 1 && styles.lower)}>{block.text}</h4>;
    case 'paragraph':
      return (
        <p className={mergeClasses(styles.paragraph, isChinese && styles.indented)}>
          <Words text={block} />
        </p>
      );
    case 'footnote':
      return (
        <p className={mergeClasses(styles.footnote, styles.small)}>
          <Words text={block} />
        </p>
      );
    case 'table':
      return <PreviewTable table={block} />;
    case 'key-figures':
      return <KeyFigures boxes={block.boxes} />;
    case 'caption':
      return (
        <div className={mergeClasses(styles.ends, styles.small)}>
          <span>{block.left}</span>
          <span>{block.right}</span>
        </div>
      );
    case 'chart':
      return before && <PreviewChart chart={block} table={before} />;
    case 'attachments':
      return (
        <ul className={styles.list}>
          {block.texts.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      );
    case 'signature':
      return (
        <div className={styles.signature}>
          <p className={styles.line}>{block.name}</p>
          <p className={styles.line}>{block.date}</p>
        </div>
      );
    case 'page-break':
      return <div className={mergeClasses(styles.break, styles.small)}>{t('pane.briefing.page-break')}</div>;
  }
}

function Words({ text }: { readonly text: WordedText }) {
  const source = useSource();
  return piecesOf(text).map(({ text: words, sources }, index) => (
    <SourceText key={index} text={words} target={sources && source(firstOf(sources), sources.count)} />
  ));
}
