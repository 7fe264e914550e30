import { AnswerDialog } from './answer-dialog';

interface ConfirmDialogProps {
  readonly title: string;
  readonly text: string;
  readonly yes: string;
  readonly no: string;
  readonly onYes: () => void;
  /** Called after either answer, and on Escape. */
  readonly onClose: () => void;
}

/** Asks before something that cannot be undone. */
export default function ConfirmDialog({ text, ...answers }: ConfirmDialogProps) {
  return <AnswerDialog {...answers}>{text}</AnswerDialog>;
}
