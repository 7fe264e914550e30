import { Button, Checkbox, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { useRef, useState, type DragEvent } from 'react';
import type { BriefingFile, SessionState } from '../../app/session/session';
import type { SheetId } from '../../core/model/sheet-plan';
import { Diagnostic } from '../common/diagnostic';
import { usePane, useText } from '../context/pane';
import { checkableSheets } from '../shell/use-picked-sheet';
import { isTaken, type Choice } from './choice';
import { useFileReading } from './use-file-reading';

const useStyles = makeStyles({
  root: { borderRadius: tokens.borderRadiusMedium, outlineOffset: '2px' },
  over: { outline: `2px dashed ${tokens.colorBrandStroke1}` },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: { display: 'flex', alignItems: 'center', gap: '4px', margin: 0, minHeight: '28px' },
  box: { minWidth: 0, flex: '1 1 auto' },
  name: { minWidth: 0, flex: '1 1 auto', overflowWrap: 'anywhere' },
  note: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  problem: { color: tokens.colorStatusDangerForeground3, margin: '2px 0', fontSize: tokens.fontSizeBase200 },
  hint: {
    margin: '4px 0 0',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  add: { marginTop: '6px' },
});

interface SourceListProps {
  readonly state: SessionState;
  readonly choice: Choice;
  readonly onTake: (sheet: SheetId, taken: boolean) => void;
}

/** The sheets of the workbook and the files beside it that are summed up; files can be dropped onto it. */
export function SourceList({ state, choice, onTake }: SourceListProps) {
  const t = useText();
  const styles = useStyles();
  const { run } = usePane();
  const picker = useRef<HTMLInputElement>(null);
  const [isOver, setIsOver] = useState(false);
  const { problems, read } = useFileReading();
  const busy = state.work !== null;

  const drop = (event: DragEvent) => {
    event.preventDefault();
    setIsOver(false);
    if (!busy) run(read([...event.dataTransfer.files]));
  };
  const drag = (event: DragEvent) => {
    if (!event.dataTransfer.types.includes('Files')) return;
    event.preventDefault();
    setIsOver(true);
  };
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- dropping is a shortcut for the button below
    <div
      role="group"
      aria-label={t('pane.briefing.sources')}
      className={mergeClasses(styles.root, isOver && styles.over)}
      onDragOver={drag}
      onDragLeave={() => setIsOver(false)}
      onDrop={drop}
    >
      <ul className={styles.list}>
        {checkableSheets(state.sheets).map((sheet) => {
          const note = noteOf(state, sheet.id);
          return (
            <li key={sheet.id} className={styles.item}>
              <Checkbox
                className={styles.box}
                checked={isTaken(choice, state, sheet)}
                disabled={note === 'no-ledger'}
                onChange={(_, { checked }) => onTake(sheet.id, checked === true)}
                label={
                  <>
                    {sheet.name} {note && <span className={styles.note}>{t(`pane.briefing.${note}`)}</span>}
                  </>
                }
              />
            </li>
          );
        })}
        {state.briefing.files.map((file) => (
          <FileItem key={file.id} file={file} busy={busy} />
        ))}
      </ul>
      <div role="alert">
        {problems.map((problem) => (
          <p key={problem} className={styles.problem}>
            {problem}
          </p>
        ))}
      </div>
      <Button
        size="small"
        className={styles.add}
        icon={<AddRegular />}
        disabledFocusable={busy}
        onClick={() => picker.current?.click()}
      >
        {t('pane.briefing.add-files')}
      </Button>
      <input
        ref={picker}
        type="file"
        multiple
        accept=".xlsx,.xlsm,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        hidden
        aria-label={t('pane.briefing.add-files')}
        onChange={(event) => {
          const files = [...(event.target.files ?? [])];
          if (files.length > 0) run(read(files));
          // The same file may be chosen again once it was corrected.
          event.target.value = '';
        }}
      />
      <p className={styles.hint}>{t('pane.briefing.drop')}</p>
    </div>
  );
}

/** What keeps a sheet from being a source as it is; null for a ledger. */
function noteOf({ results }: SessionState, sheet: SheetId): 'unread' | 'unreadable' | 'no-ledger' | null {
  const result = results.get(sheet);
  if (!result) return 'unread';
  if (result.failure) return 'unreadable';
  return result.view.ledgers.length === 0 ? 'no-ledger' : null;
}

function FileItem({ file, busy }: { readonly file: BriefingFile; readonly busy: boolean }) {
  const t = useText();
  const styles = useStyles();
  const { session, run } = usePane();
  const ledgers = file.sheets.reduce((sum, { kinds }) => sum + kinds.length, 0);
  return (
    <li className={styles.item}>
      <span className={styles.name}>
        {file.name}{' '}
        {file.failure ? (
          <span className={styles.problem}>{file.failure.text}</span>
        ) : (
          <span className={styles.note}>
            {ledgers > 0 ? t('pane.briefing.file-ledgers', { count: ledgers }) : t('pane.briefing.file-no-ledger')}
          </span>
        )}
        {file.failure?.diagnostic != null && <Diagnostic text={file.failure.diagnostic} />}
      </span>
      <Button
        size="small"
        appearance="transparent"
        icon={<DismissRegular />}
        aria-label={t('pane.briefing.remove-file', { file: file.name })}
        disabledFocusable={busy}
        onClick={() => run(session.removeFile(file.id))}
      />
    </li>
  );
}
