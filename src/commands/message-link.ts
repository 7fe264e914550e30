import type { Locale } from '../i18n';
import type { Telling } from './command';

/** What the page of a message shows. */
export interface MessagePage extends Telling {
  readonly locale: Locale;
}

/** Characters of a diagnostic that an address takes along: with a long sentence it stays under 2,000. */
const DIAGNOSTIC_LENGTH = 600;

/**
 * The address of the page that shows a message, relative to the add-in's pages. The message travels in it: the page of
 * a command may be gone when the dialog opens, and a dialog may have a storage of its own.
 */
export function messageLink({ text, diagnostic, locale }: MessagePage): string {
  const page: MessagePage = { text, diagnostic: diagnostic?.slice(0, DIAGNOSTIC_LENGTH) ?? null, locale };
  return `message.html?m=${encode(JSON.stringify(page))}`;
}

/** What an address asks to be shown (its part from `?` on); null where it asks for nothing that can be read. */
export function messageOfLink(search: string): MessagePage | null {
  const encoded = /[?&]m=([\w-]+)/.exec(search)?.[1];
  if (encoded === undefined) return null;
  try {
    const page: unknown = JSON.parse(decode(encoded));
    return isMessagePage(page) ? page : null;
  } catch {
    // An address that was cut or typed: there is nothing to show, and the page says where to look.
    return null;
  }
}

function isMessagePage(page: unknown): page is MessagePage {
  if (typeof page !== 'object' || page === null) return false;
  const { text, diagnostic, locale } = page as Partial<Record<keyof MessagePage, unknown>>;
  const hasDiagnostic = diagnostic === null || typeof diagnostic === 'string';
  return typeof text === 'string' && hasDiagnostic && (locale === 'zh-CN' || locale === 'en');
}

/** UTF-8 as base64url: four characters for a Chinese one, where percent signs would take nine. */
function encode(text: string): string {
  const bytes = String.fromCharCode(...new TextEncoder().encode(text));
  return btoa(bytes).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

function decode(encoded: string): string {
  const bytes = atob(encoded.replaceAll('-', '+').replaceAll('_', '/'));
  return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes, (char) => char.charCodeAt(0)));
}
