import { parseArgs } from 'node:util';
import { dayFromIso, type Day } from '../core/model/day';
import type { Message } from '../core/model/message';
import { LOCALES, messageOf, type Locale } from '../i18n';

/** What the command was asked to do. */
export interface CheckRequest {
  readonly kind: 'check';
  readonly files: readonly string[];
  readonly asOf: Day | null;
  /** The earlier file that each one is compared with; null where nothing is compared. */
  readonly before: BeforeRequest | null;
  /** A shipped profile's name or the path of a profile file; null for the default profile. */
  readonly profile: string | null;
  readonly format: 'text' | 'json';
  readonly locale: Locale;
  /** What is to be written of each file; null where files are only read. */
  readonly out: OutRequest | null;
  /** The one summary over all files; null where there is none. */
  readonly summary: SummaryRequest | null;
}

/** Where to write one workbook over all files, and which documents it holds. */
export interface SummaryRequest {
  readonly path: string;
  /** As the user names them; null for the usual ones. */
  readonly documents: readonly string[] | null;
}

/** An earlier file, and the day that it is as of where it does not say so itself or says it wrongly. */
export interface BeforeRequest {
  readonly file: string;
  readonly asOf: Day | null;
}

/** Where to write workbooks with marks and documents, and which documents. */
export interface OutRequest {
  readonly folder: string;
  /** As the user names them; null for the usual ones. */
  readonly documents: readonly string[] | null;
}

/** What the arguments ask for: a check, the help or the version, or why they make no sense. */
export type Request =
  | CheckRequest
  | { readonly kind: 'help' | 'version'; readonly locale: Locale }
  | { readonly kind: 'usage-error'; readonly message: Message; readonly locale: Locale };

const OPTIONS = {
  'as-of': { type: 'string' },
  before: { type: 'string' },
  'before-as-of': { type: 'string' },
  profile: { type: 'string' },
  format: { type: 'string' },
  lang: { type: 'string' },
  out: { type: 'string' },
  documents: { type: 'string' },
  summary: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const;

/** A usage error on its way out of the parser. */
class UsageError extends Error {
  constructor(readonly usage: Message) {
    super(usage.id);
  }
}

/** Reads the command line (without node and script). Never throws: what is wrong comes back as `usage-error`. */
export function parseRequest(argv: readonly string[]): Request {
  const locale = localeIn(argv) ?? LOCALES[0];
  try {
    return requestOf(tokensOf(argv), locale);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return { kind: 'usage-error', message: error.usage, locale };
  }
}

interface Given {
  readonly files: readonly string[];
  readonly values: ReadonlyMap<string, string>;
  readonly flags: ReadonlySet<string>;
}

/**
 * Reads the tokens ourselves instead of letting parseArgs throw: its errors are English sentences of Node. The last
 * one of an option given twice wins.
 */
function tokensOf(argv: readonly string[]): Given {
  const { tokens } = parseArgs({
    args: [...argv],
    options: OPTIONS,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const files: string[] = [];
  const values = new Map<string, string>();
  const flags = new Set<string>();
  for (const token of tokens) {
    if (token.kind === 'positional') files.push(token.value);
    if (token.kind !== 'option') continue;
    const option = token.rawName;
    const type = Object.hasOwn(OPTIONS, token.name) ? OPTIONS[token.name as keyof typeof OPTIONS].type : null;
    if (type === null) throw new UsageError(messageOf('cli.unknown-option', { option }));
    if (type === 'boolean') {
      if (token.value !== undefined) throw new UsageError(messageOf('cli.unexpected-value', { option }));
      flags.add(token.name);
    } else if (token.value === undefined || token.value === '' || (!token.inlineValue && isOption(token.value))) {
      throw new UsageError(messageOf('cli.missing-value', { option }));
    } else {
      values.set(token.name, token.value);
    }
  }
  return { files, values, flags };
}

/** `--as-of --format json`: the value was forgotten. A lone dash and negative numbers are not options. */
function isOption(value: string): boolean {
  return /^--?[a-z]/i.test(value);
}

function requestOf({ files, values, flags }: Given, locale: Locale): Request {
  if (flags.has('help')) return { kind: 'help', locale };
  if (flags.has('version')) return { kind: 'version', locale };
  const lang = values.get('lang');
  if (lang !== undefined && !isLocale(lang)) {
    throw new UsageError(messageOf('cli.bad-lang', { value: lang, locales: LOCALES }));
  }
  const asOf = dayFrom(values, 'as-of');
  const before = beforeFrom(values);
  const format = formatFrom(values.get('format'));
  if (files.length === 0) throw new UsageError(messageOf('cli.no-files', {}));
  const documents = documentsFrom(values);
  const out = outFrom(values.get('out'), documents);
  const summary = summaryFrom(values.get('summary'), documents);
  return { kind: 'check', files, asOf, before, profile: values.get('profile') ?? null, format, locale, out, summary };
}

/** Between two documents: commas of either language, 、, or white space. */
const BETWEEN = /[,，、\s]+/u;

function documentsFrom(values: ReadonlyMap<string, string>): readonly string[] | null {
  const documents = values.get('documents');
  if (documents === undefined) return null;
  if (!values.has('out') && !values.has('summary')) throw new UsageError(messageOf('cli.documents-without-out', {}));
  const named = documents.split(BETWEEN).filter((name) => name !== '');
  if (named.length === 0) throw new UsageError(messageOf('cli.missing-value', { option: '--documents' }));
  return named;
}

function outFrom(folder: string | undefined, documents: readonly string[] | null): OutRequest | null {
  return folder === undefined ? null : { folder, documents };
}

function summaryFrom(path: string | undefined, documents: readonly string[] | null): SummaryRequest | null {
  if (path === undefined) return null;
  if (!/\.xlsx$/i.test(path)) throw new UsageError(messageOf('cli.summary-not-xlsx', { value: path }));
  return { path, documents };
}

function beforeFrom(values: ReadonlyMap<string, string>): BeforeRequest | null {
  const file = values.get('before');
  const asOf = dayFrom(values, 'before-as-of');
  if (file !== undefined) return { file, asOf };
  if (asOf !== null) throw new UsageError(messageOf('cli.before-as-of-without-before', {}));
  return null;
}

function dayFrom(values: ReadonlyMap<string, string>, name: 'as-of' | 'before-as-of'): Day | null {
  const value = values.get(name);
  if (value === undefined) return null;
  const day = dayFromIso(value);
  if (day === null) throw new UsageError(messageOf('cli.bad-as-of', { option: `--${name}`, value }));
  return day;
}

function formatFrom(value = 'text'): 'text' | 'json' {
  if (value !== 'text' && value !== 'json') throw new UsageError(messageOf('cli.bad-format', { value }));
  return value;
}

/** The language asked for, found even where the rest of the command line is wrong, so that the error speaks it. */
function localeIn(argv: readonly string[]): Locale | null {
  for (const [index, argument] of argv.entries()) {
    const value = argument.startsWith('--lang=') ? argument.slice('--lang='.length) : argv[index + 1];
    if (argument.startsWith('--lang') && value !== undefined && isLocale(value)) return value;
  }
  return null;
}

function isLocale(value: string): value is Locale {
  return (LOCALES as readonly string[]).includes(value);
}
