/** Takes what is being typed into a cell, as a click elsewhere would: whoever looks at the workbook next finds it there. */
export function commitDraft(): void {
  document.querySelector<HTMLElement>('textarea[data-editing=true]')?.blur();
}
