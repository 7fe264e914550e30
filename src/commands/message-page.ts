import { messageOfLink } from './message-link';

/** Fills the page of a message (src/shell/message.html) with what its address carries. */
function show(): void {
  const page = messageOfLink(location.search);
  if (page === null) return;
  document.documentElement.lang = page.locale;
  fill('#text', page.text);
  if (page.diagnostic === null) return;
  for (const details of document.querySelectorAll('details')) details.hidden = false;
  fill('pre', page.diagnostic);
}

/** As text: what a message says may come from a cell. */
function fill(selector: string, text: string): void {
  for (const place of document.querySelectorAll(selector)) place.textContent = text;
}

show();
