import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { FindingView } from '../../app/engine/sheet-view';
import type { SessionState } from '../../app/session/session';
import { ruleTitle } from '../check/rule-title';
import { usePane, useText } from '../context/pane';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    display: 'flex',
    gap: '8px',
    alignItems: 'center',
    justifyContent: 'space-between',
    padding: '6px 0',
    margin: 0,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  text: { minWidth: 0, overflowWrap: 'anywhere' },
  reason: { display: 'block', color: tokens.colorNeutralForeground2 },
  none: { margin: 0, color: tokens.colorNeutralForeground2 },
  button: { flexShrink: 0 },
});

/** The findings that were left as they are, each to be taken up again. */
export function IgnoredList({ state }: { readonly state: SessionState }) {
  const t = useText();
  const styles = useStyles();
  const { session, run, format } = usePane();
  const ignored = Object.entries(state.settings.ignored ?? {});
  const places = useMemo(() => placesOf(state), [state]);
  const placeText = ({ sheet, finding }: Place) =>
    t('pane.settings.ignored-where', { sheet, cell: finding.cell, title: ruleTitle(format, finding.rule) });
  const aboutText = (rule: string | undefined, entry: string | undefined) => {
    if (rule === undefined) return t('pane.settings.ignored-unknown');
    const title = ruleTitle(format, rule);
    return entry === undefined ? title : t('pane.settings.ignored-about', { title, entry });
  };
  if (ignored.length === 0) return <p className={styles.none}>{t('pane.settings.ignored-none')}</p>;
  return (
    <ul className={styles.list}>
      {ignored.map(([key, { reason, on, rule, entry }]) => {
        const place = places.get(key);
        return (
          <li key={key} className={styles.item}>
            <span className={styles.text}>
              {place ? placeText(place) : aboutText(rule, entry)}
              <span className={styles.reason}>{t('pane.settings.ignored-reason', { reason, date: on })}</span>
            </span>
            <Button size="small" className={styles.button} onClick={() => run(session.unignore(key))}>
              {t('pane.settings.unignore')}
            </Button>
          </li>
        );
      })}
    </ul>
  );
}

interface Place {
  readonly sheet: string;
  readonly finding: FindingView;
}

/** Where the findings of the checked sheets stand, by their keys. */
function placesOf({ results }: SessionState): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>();
  for (const { view } of results.values()) {
    for (const { findings } of view.ledgers) {
      for (const finding of findings) places.set(finding.key, { sheet: view.name, finding });
    }
  }
  return places;
}
