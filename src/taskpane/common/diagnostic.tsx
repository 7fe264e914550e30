import { makeStyles, tokens } from '@fluentui/react-components';
import { useText } from '../context/pane';
import { CopyButton } from './copy-button';

const useStyles = makeStyles({
  summary: { cursor: 'pointer', minHeight: '24px', lineHeight: '24px' },
  text: {
    maxHeight: '120px',
    overflow: 'auto',
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    backgroundColor: tokens.colorNeutralBackground3,
    padding: '8px',
    margin: '4px 0',
  },
});

/** Details for the developers: closed, to be opened or copied. */
export function Diagnostic({ text }: { readonly text: string }) {
  const t = useText();
  const styles = useStyles();
  return (
    <details>
      <summary className={styles.summary}>{t('pane.diagnostic.title')}</summary>
      {/* Scrolled by keyboard, too. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrollable region has to be reachable */}
      <pre className={styles.text} tabIndex={0} role="region" aria-label={t('pane.diagnostic.title')}>
        {text}
      </pre>
      <CopyButton label={t('pane.diagnostic.copy')} copied={t('pane.diagnostic.copied')} text={() => text} />
    </details>
  );
}
