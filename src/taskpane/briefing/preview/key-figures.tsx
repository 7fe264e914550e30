import { makeStyles, tokens } from '@fluentui/react-components';
import type { WordedBlock } from '../../../app/briefing/worded';
import { SourceText } from './source-text';
import { firstOf, useSource } from './use-source';

const useStyles = makeStyles({
  boxes: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(84px, 1fr))', gap: '6px', margin: '6px 0' },
  box: {
    display: 'grid',
    alignContent: 'start',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: '6px 4px',
    textAlign: 'center',
  },
  figure: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: 600 },
  label: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

type Boxes = Extract<WordedBlock, { kind: 'key-figures' }>['boxes'];

/** Figures in boxes, each with what it counts. */
export function KeyFigures({ boxes }: { readonly boxes: Boxes }) {
  const styles = useStyles();
  const source = useSource();
  return (
    <div className={styles.boxes}>
      {boxes.map(({ figure, label, sources }, index) => (
        <div key={index} className={styles.box}>
          <span className={styles.figure}>
            <SourceText text={figure} target={source(firstOf(sources), sources.count)} />
          </span>
          <span className={styles.label}>{label}</span>
        </div>
      ))}
    </div>
  );
}
