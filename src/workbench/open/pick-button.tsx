import { Button, type ButtonProps } from '@fluentui/react-components';
import { FolderOpenRegular } from '@fluentui/react-icons';
import { useRef } from 'react';
import { useText } from '../context';

interface PickButtonProps {
  readonly appearance: NonNullable<ButtonProps['appearance']>;
  readonly size: NonNullable<ButtonProps['size']>;
  readonly disabled: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}

/** Opens the system's dialog to choose a workbook, or several to check together. */
export function PickButton({ appearance, size, disabled, onFiles }: PickButtonProps) {
  const t = useText();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button
        appearance={appearance}
        size={size}
        disabled={disabled}
        icon={<FolderOpenRegular />}
        onClick={() => input.current?.click()}
      >
        {t('workbench.open.pick')}
      </Button>
      <input
        ref={input}
        type="file"
        multiple
        // What cannot be read says why; a filter here would only make people wonder where their .xls is.
        accept=".xlsx,.xlsm,.xls,.et,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        hidden
        data-testid="workbook-file"
        onChange={({ currentTarget }) => {
          onFiles([...(currentTarget.files ?? [])]);
          // The same file may be chosen again.
          currentTarget.value = '';
        }}
      />
    </>
  );
}
