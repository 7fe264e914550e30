import { Link, makeStyles } from '@fluentui/react-components';
import type { SourceTarget } from './use-source';

const useStyles = makeStyles({
  link: { font: 'inherit', textAlign: 'inherit', userSelect: 'text' },
});

/** Words that lead to a source cell, where they have one. */
export function SourceText({ text, target }: { readonly text: string; readonly target: SourceTarget | null }) {
  const styles = useStyles();
  if (!target) return text;
  return (
    <Link
      as="button"
      inline
      className={styles.link}
      title={target.label}
      // The visible words come first, so that people who speak to their computer can say them.
      aria-label={`${text} ${target.label}`}
      onClick={target.go}
    >
      {text}
    </Link>
  );
}
