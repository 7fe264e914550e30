/** What a verdict assumes beyond what the ledger says. */
export const scheduleGuesses = {
  'guess.annual-target': 'The target is for the year alone; it is due on {due}.',
  'guess.deadline-from-plan': 'The row has no deadline; the end of the plan, {due}, was taken.',
  'guess.start-unread': 'The start “{text}” cannot be read; the beginning of the plan was taken.',
  'guess.completed-after-as-of': 'The completion date “{text}” lies after the as-of date; as of then it was not done.',
  'guess.actual-scale':
    'The actual “{text}” is far from its target, as if a scale (“千”, “万”, “亿”) or a percent sign were missing or written twice; it was read as {value}.',
  'guess.actual-from-text': 'The actual was taken from the text “{text}”.',
  'guess.actual-from-progress': 'There is no actual; the figure in the progress text was taken: “{text}”.',
  'guess.actual-from-rate': 'There is no actual; it was worked out from the reported rate, “{text}”.',
  'guess.actual-is-share': 'The actual “{text}” is a percentage; it was taken as a share of the target.',
  'guess.actual-summed': 'There is no cumulative actual; the periods up to {period} were added up.',
  'guess.actual-latest': 'There is no cumulative actual; the latest period, {period}, was taken.',
  'guess.all-by-words': 'Reported as “{text}”, which was taken as everything.',
  'guess.nothing-by-words': 'Reported as “{text}”, which was taken as nothing done.',
  'guess.done-by-words': 'Without a figure for it, only the words “{text}” say that it is done.',
  'guess.target-from-periods': 'There is no target for the whole; the planned periods come to {target}.',
  'guess.change-from-baseline': 'The change was worked out from the baseline “{baseline}”.',
  'guess.change-direction': '“{text}” does not say up or down; it was taken in the direction that the target asks for.',
} as const;
