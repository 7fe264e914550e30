import { Button, type ButtonProps } from '@fluentui/react-components';
import { DocumentAddRegular, FolderOpenRegular } from '@fluentui/react-icons';
import { useRef } from 'react';
import { useText } from '../context';
import { pickedFiles, type Given } from './given-files';

interface PickFilesProps {
  /** `folder`: all files of a folder and of those in it. */
  readonly what: 'files' | 'folder';
  readonly size: NonNullable<ButtonProps['size']>;
  readonly disabled?: boolean;
  readonly label: string;
  readonly onGiven: (given: Given) => void;
}

/** Opens the system's dialog to choose files, or a whole folder. */
export function PickFiles({ what, size, disabled = false, label, onGiven }: PickFilesProps) {
  const t = useText();
  const input = useRef<HTMLInputElement>(null);
  const isFolder = what === 'folder';
  return (
    <>
      <Button
        size={size}
        disabled={disabled}
        icon={isFolder ? <FolderOpenRegular /> : <DocumentAddRegular />}
        title={isFolder ? t('workbench.batch.folder-hint') : undefined}
        onClick={() => input.current?.click()}
      >
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        data-testid={`batch-${what}`}
        {...(isFolder ? { webkitdirectory: '' } : { accept: '.xlsx,.xlsm,.xls,.et' })}
        onChange={({ currentTarget }) => {
          const given = pickedFiles(currentTarget.files ?? []);
          if (given.files.length > 0) onGiven(given);
          // The same files may be chosen again.
          currentTarget.value = '';
        }}
      />
    </>
  );
}
