import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useText } from '../context/pane';
import { copyText } from './copy-text';

const useStyles = makeStyles({
  text: { width: '100%', minHeight: '96px', fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200 },
});

interface CopyButtonProps {
  readonly label: string;
  readonly copied: string;
  /** Made when it is copied, not before. */
  readonly text: () => string;
  readonly appearance?: 'secondary' | 'transparent';
}

/** Copies a text; where the host forbids that, shows it for copying by hand. */
export function CopyButton({ label, copied, text, appearance = 'secondary' }: CopyButtonProps) {
  const t = useText();
  const styles = useStyles();
  const [outcome, setOutcome] = useState<'none' | 'copied' | { readonly byHand: string }>('none');

  const copy = async () => {
    const content = text();
    setOutcome((await copyText(content)) ? 'copied' : { byHand: content });
  };
  return (
    <>
      <Button size="small" appearance={appearance} onClick={() => void copy()}>
        <span aria-live="polite">{outcome === 'copied' ? copied : label}</span>
      </Button>
      {typeof outcome === 'object' && (
        <div role="status">
          <p>{t('pane.copy.failed')}</p>
          <textarea
            className={styles.text}
            readOnly
            aria-label={label}
            value={outcome.byHand}
            onFocus={(event) => event.target.select()}
          />
        </div>
      )}
    </>
  );
}
