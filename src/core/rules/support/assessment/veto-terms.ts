import { compactText, normalizeText } from '../../../values';
import { assessmentWords } from '../words/assessment';
import { verdictName } from './verdict-name';

/** What a veto cell says. `unclear`: 待核实, 已解除, 无证办学: neither plainly none nor plainly a condition. */
export type VetoState = 'named' | 'none' | 'unclear';

/** What a note says follows from a veto. */
export interface VetoNote {
  /** `forbids`: the verdict must not be given; `requires`: no other may be given. */
  readonly effect: 'forbids' | 'requires';
  /** The verdict as the note has it, and as verdicts are compared. */
  readonly verdict: string;
  readonly name: string;
}

/** Reads a cell of a veto column. */
export function readVeto(text: string): VetoState {
  const compact = compactText(text)
    .toLowerCase()
    .replace(/(?<![。.;;])[。.;;]+$/, '');
  if (compact === '' || /^[-—–―/\\0×✗xX]+$/.test(compact)) return 'none';
  if (assessmentWords('noVeto').some((word) => compact === word.replaceAll(' ', ''))) return 'none';
  const normal = normalizeText(text).toLowerCase();
  return assessmentWords('denials').some((word) =>
    /^[a-z]/.test(word) ? normal.startsWith(word) : compact.startsWith(word),
  )
    ? 'unclear'
    : 'named';
}

/**
 * What a note says of vetoed rows: 有一票否决情形的,当年不能评估为达标 forbids 达标; …一票否决,直接评为不合格 requires 不合格.
 * Only sentences that name a veto speak of it.
 * @param names verdicts of the ledger's own column
 */
export function parseVetoNote(note: string, names: readonly string[]): readonly VetoNote[] {
  const text = normalizeText(note).toLowerCase();
  return text.split(/[;。!?]/).flatMap((sentence) => {
    if (!assessmentWords('veto').some((word) => sentence.includes(word))) return [];
    const forbidden = verdictsAfter('forbids', sentence, names);
    return forbidden.length > 0 ? forbidden : verdictsAfter('requires', sentence, names);
  });
}

/** The verdicts that follow a word of a kind, one or several: 不得评为优秀、良好. */
function verdictsAfter(kind: 'forbids' | 'requires', sentence: string, names: readonly string[]): readonly VetoNote[] {
  const veto = Math.min(
    ...assessmentWords('veto')
      .map((word) => sentence.indexOf(word))
      .filter((at) => at >= 0),
  );
  const word = assessmentWords(kind).find((each) => sentence.includes(each, veto));
  if (word === undefined) return [];
  const words = [
    ...new Set([...names.map((name) => normalizeText(name).toLowerCase()), ...assessmentWords('verdicts')]),
  ].sort((a, b) => b.length - a.length);
  const found: VetoNote[] = [];
  let rest = sentence.slice(sentence.indexOf(word, veto) + word.length);
  for (;;) {
    rest = rest.replace(/^[\s“"”'‘’「」、,和或及与]*(?:or |and )?/, '');
    const verdict = words.find((each) => each !== '' && rest.startsWith(each));
    if (verdict === undefined) return found;
    found.push({ effect: kind, verdict, name: verdictName(verdict) });
    rest = rest.slice(verdict.length).replace(/^(?:等次|等级|级)/, '');
  }
}
