/**
 * Puts a text on the clipboard. Resolves to false where the host forbids it: a pane in Excel on the web is a frame
 * without the clipboard's permission, and there the older command may still work.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Absent, or refused by the frame's policy: both are answered by the older way.
    return copyBySelection(text);
  }
}

function copyBySelection(text: string): boolean {
  const area = document.createElement('textarea');
  area.value = text;
  area.style.position = 'fixed';
  area.style.opacity = '0';
  const before = document.activeElement;
  document.body.append(area);
  area.select();
  try {
    return runCopyCommand();
  } finally {
    area.remove();
    if (before instanceof HTMLElement) before.focus();
  }
}

function runCopyCommand(): boolean {
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- the only way in frames without the clipboard permission
  return document.execCommand('copy');
}
