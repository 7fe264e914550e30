import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { FolderOpenRegular } from '@fluentui/react-icons/svg/folder-open';
import { useRef, useState, type DragEvent, type ReactNode } from 'react';
import { usePane, useText } from '../context/pane';
import { useEarlierFile } from './use-earlier-file';

const useStyles = makeStyles({
  area: { borderRadius: tokens.borderRadiusMedium, outlineOffset: '-4px' },
  over: { outline: `2px dashed ${tokens.colorBrandStroke1}` },
  problem: { margin: '4px 0 0', color: tokens.colorStatusDangerForeground3, overflowWrap: 'anywhere' },
});

interface PickEarlierProps {
  readonly label: string;
  /** Whether it is what to do here, or one thing among others. */
  readonly primary: boolean;
  readonly busy: boolean;
}

/** Opens the system's dialog to choose the earlier file. */
export function PickEarlier({ label, primary, busy }: PickEarlierProps) {
  const styles = useStyles();
  const { run } = usePane();
  const picker = useRef<HTMLInputElement>(null);
  const { problem, read } = useEarlierFile();
  return (
    <>
      <Button
        size={primary ? 'medium' : 'small'}
        appearance={primary ? 'primary' : 'secondary'}
        icon={<FolderOpenRegular />}
        disabledFocusable={busy}
        onClick={() => picker.current?.click()}
      >
        {label}
      </Button>
      <input
        ref={picker}
        type="file"
        // What cannot be read says why; a filter here would only make people wonder where their .xls is.
        accept=".xlsx,.xlsm,.xls,.et,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        hidden
        aria-label={label}
        data-testid="earlier-file"
        onChange={({ currentTarget }) => {
          run(read([...(currentTarget.files ?? [])]));
          // The same file may be chosen again once it was corrected.
          currentTarget.value = '';
        }}
      />
      <div role="alert">{problem !== null && <p className={styles.problem}>{problem}</p>}</div>
    </>
  );
}

interface DropEarlierProps {
  readonly busy: boolean;
  readonly className?: string;
  readonly children: ReactNode;
}

/** Takes an earlier file that is dropped on what stands within. */
export function DropEarlier({ busy, className, children }: DropEarlierProps) {
  const t = useText();
  const styles = useStyles();
  const { run } = usePane();
  const { problem, read } = useEarlierFile();
  const [isOver, setIsOver] = useState(false);
  const drag = (event: DragEvent) => {
    if (busy || !event.dataTransfer.types.includes('Files')) return;
    // Around the pane, dropping a file opens it.
    event.preventDefault();
    event.stopPropagation();
    setIsOver(true);
  };
  const drop = (event: DragEvent) => {
    setIsOver(false);
    // What is around the pane lights up instead, so it is given the file.
    if (busy) return;
    event.preventDefault();
    event.stopPropagation();
    run(read([...event.dataTransfer.files]));
  };
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- dropping is a shortcut for the button within
    <div
      role="group"
      aria-label={t('pane.compare.title')}
      className={mergeClasses(styles.area, isOver && styles.over, className)}
      onDragEnter={drag}
      onDragOver={drag}
      onDragLeave={() => setIsOver(false)}
      onDrop={drop}
    >
      {children}
      <div role="alert">{problem !== null && <p className={styles.problem}>{problem}</p>}</div>
    </div>
  );
}
