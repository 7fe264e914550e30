import { makeStyles, tokens } from '@fluentui/react-components';

/** Looks of the bars below the list that highlight. */
export const useBarStyles = makeStyles({
  root: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, padding: '8px 12px' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  hint: {
    margin: '4px 0 0',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});
