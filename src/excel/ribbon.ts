/** What Excel hands to a ribbon function, to be told when it is done. */
export interface RibbonEvent {
  completed(): void;
}

/** Ties a function to the name by which the manifest calls it. To be called once office.js is ready. */
export function associate(name: string, run: (event: RibbonEvent) => void): void {
  Office.actions.associate(name, run);
}

/**
 * Opens a page of the add-in in a window over Excel. Resolves once it is open, not when it is closed: a command that
 * waited for that would be taken for one that hangs (OfficeDev/office-js issue 5559), and closing with Esc told
 * nothing at all in Excel builds of 2024 and 2025 (issue 5200).
 *
 * @param address Absolute, of the page's own origin: dialogs of another one are refused (error 12004).
 * @param size Per cent of the screen.
 * @throws {Error} with Office's code and words, as where the user allows no dialogs (12009) or one is open (12007).
 */
export function openDialog(address: string, size: { readonly width: number; readonly height: number }): Promise<void> {
  return new Promise((resolve, reject) => {
    // Within the page on the web, where a window of its own would need a permission against pop-ups.
    Office.context.ui.displayDialogAsync(address, { ...size, displayInIframe: true }, (result) => {
      if (result.status === Office.AsyncResultStatus.Succeeded) resolve();
      else reject(new Error(`Office opened no dialog: ${result.error.code} ${result.error.message}`));
    });
  });
}
