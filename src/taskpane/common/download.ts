/** Offers data as a file to save. Some hosts of panes take no downloads; copying is offered beside it. */
export function download(name: string, data: Blob): void {
  const address = URL.createObjectURL(data);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken the data once the click is through its queue.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
