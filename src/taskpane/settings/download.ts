/** Offers a text as a file to save. Some hosts of panes take no downloads; copying is offered beside it. */
export function downloadText(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken the data once the click is through its queue.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
