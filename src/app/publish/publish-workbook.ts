import type { DocumentId } from '../../core/briefing/documents';
import { compareLedgers } from '../../core/compare';
import { HostError } from '../../core/model/host-error';
import type { Message } from '../../core/model/message';
import type { GeneratePlan } from '../../core/model/sheet-plan';
import type { Profile } from '../../core/profile/profile';
import { ledgerReviewOf, reviewInStages, type ReviewOptions, type SheetState } from '../../core/review';
import type { Host, SheetInfo } from '../../host/host';
import type { Formatter } from '../../i18n';
import { createBriefing, type BriefingSource } from '../briefing/create';
import { choicesFor } from '../briefing/choices';
import { overviewOf } from '../briefing/overview';
import { newestPreviousRanks } from '../briefing/newest-previous';
import { sheetPlanOf } from '../briefing/sheet/sheet-plan';
import type { WordedDocument } from '../briefing/worded';
import type { EarlierLedgers } from '../check-workbook';
import { comparePlan } from '../compare/comparison-document';
import { buildView } from '../engine/view/sheet-view-builder';
import { highlightPlan } from '../highlight/highlight-plan';
import { say } from '../message';

/** What is written into a workbook, and by what. */
export interface PublishOptions {
  readonly review: ReviewOptions;
  readonly documents: readonly DocumentId[];
  /** What the workbook is compared with, reviewed by the same profile; left out where there is nothing. */
  readonly earlier?: EarlierLedgers | null;
  readonly format: Formatter;
}

/** What was written. */
export interface Published {
  /** Names of the sheets that carry marks now. */
  readonly marked: readonly string[];
  /** The documents, each on a sheet of its own. */
  readonly documents: readonly WordedDocument[];
  /** Name of the sheet that says what changed since the earlier file; null where nothing is compared. */
  readonly comparison: string | null;
  /** What could not be done, in the order of the tabs; everything else was. */
  readonly problems: readonly Message[];
}

/**
 * Marks the ledgers of a workbook and writes the documents over all of them, and what changed since an earlier file: what a
 * person does in the pane with 标记进度, 生成汇总 and 生成对比表, in one go. Counts become formulas, because the marks are there first.
 *
 * @throws HostError where the workbook takes no sheets (`protected`)
 */
export async function publishWorkbook(host: Host, options: PublishOptions): Promise<Published> {
  const { review, documents: ids, earlier = null, format } = options;
  const reviewed = await reviewAll(host, review);
  const { marked, problems } = await markAll(host, reviewed, format);
  const sources = await sourcesOf(host, reviewed);
  const overview = overviewOf(
    sources.map((source) => source.review),
    review.profile,
  );
  const previous = await newestPreviousRanks(host, await host.listSheets(), overview.asOf);
  const choice = { documents: choicesFor(ids, overview), ties: 'shared', precision: PRECISION, previous } as const;
  const documents = createBriefing(sources, review.profile, choice, format);
  const plans = documents.map((document) => sheetPlanOf(document, format));
  const compared = earlier && comparisonPlan(sources, earlier, review.profile, format);
  await host.apply(compared ? [...plans, compared] : plans);
  return { marked, documents, comparison: compared?.name ?? null, problems };
}

function comparisonPlan(
  sources: readonly BriefingSource[],
  { file, reviews }: EarlierLedgers,
  profile: Profile,
  format: Formatter,
): GeneratePlan {
  const now = sources.map((source) => source.review);
  const before = reviews.map((review) => ({ ...review, file }));
  return comparePlan({ comparison: compareLedgers(now, before, profile), earlierFile: file }, format);
}

/** Decimals of shares and rates (domain.md 2.1: 保留1位小数). */
const PRECISION = 1;

interface ReviewedSheet {
  readonly info: SheetInfo;
  readonly state: SheetState;
}

/** Every sheet that the add-in did not write itself. */
async function reviewAll(host: Host, options: ReviewOptions): Promise<readonly ReviewedSheet[]> {
  const reviewed: ReviewedSheet[] = [];
  for (const info of await host.listSheets()) {
    if (info.document !== null) continue;
    const snapshot = await host.readSheet(info.id);
    const stages = reviewInStages(snapshot, options);
    let stage = stages.next();
    while (!stage.done) stage = stages.next();
    reviewed.push({ info, state: stage.value });
  }
  return reviewed;
}

/** Marks sheet by sheet: one that takes none (protected) keeps nothing from the others. */
async function markAll(
  host: Host,
  reviewed: readonly ReviewedSheet[],
  format: Formatter,
): Promise<Pick<Published, 'marked' | 'problems'>> {
  const marked: string[] = [];
  const problems: Message[] = [];
  for (const { info, state } of reviewed) {
    const plan = highlightPlan(buildView(info.id, state, format, null).view, info, format);
    if (!plan) continue;
    try {
      await host.apply([plan]);
      marked.push(info.name);
    } catch (error) {
      if (!(error instanceof HostError) || error.code !== 'protected') throw error;
      problems.push(say('publish.protected', { sheet: info.name }));
    }
  }
  return { marked, problems };
}

async function sourcesOf(host: Host, reviewed: readonly ReviewedSheet[]): Promise<readonly BriefingSource[]> {
  const marks = new Map((await host.listSheets()).map((info) => [info.id, info.marks]));
  return reviewed.flatMap(({ info, state }) =>
    state.tables.map((table) => ({
      review: ledgerReviewOf(table),
      sheet: { file: null, marks: marks.get(info.id) ?? null },
    })),
  );
}
