import { Button } from '@fluentui/react-components';
import { InfoRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { FileHost } from '../../xlsx';
import { useFormat } from '../../taskpane/context/format';
import { useRevision } from '../book/use-revision';
import { useText } from '../context';
import { savingNotes } from './carried';
import { NotesDialog } from './notes-dialog';

interface AboutSavingProps {
  readonly host: FileHost;
}

/** Tells on demand what the workbook holds that is not shown, and what saving does with it; nothing where that is nothing. */
export function AboutSaving({ host }: AboutSavingProps) {
  const t = useText();
  const format = useFormat();
  const [isOpen, setIsOpen] = useState(false);
  // Sheets come and go.
  useRevision(host);
  const notes = savingNotes(host.workbook, format);
  if (notes.length === 0) return null;
  return (
    <>
      <Button appearance="subtle" icon={<InfoRegular />} onClick={() => setIsOpen(true)}>
        {t('saving.about', { count: notes.length })}
      </Button>
      {isOpen && (
        <NotesDialog
          title={t('saving.about-title')}
          notes={notes}
          no={t('saving.about-close')}
          onClose={() => setIsOpen(false)}
        />
      )}
    </>
  );
}
