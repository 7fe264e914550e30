import type { CellPatch } from '../../../core/model/cell-patch';
import type { SheetId } from '../../../core/model/sheet-plan';
import type { BriefingRequest, PickedFile } from '../briefing';
import type { ComparisonRequest } from '../comparison';
import type { ReviewConfig } from '../engine';
import type { EngineErrorCode } from '../engine-error';
import type { PackedSnapshot } from './pack-snapshot';
import type { AnswerPart } from './answer-parts';

/** What an engine in another thread is asked. `id` is that of the call, which its replies carry as well. */
export type Request =
  | {
      readonly id: number;
      readonly call: 'review';
      readonly sheet: SheetId;
      readonly snapshot: PackedSnapshot;
      readonly config: ReviewConfig;
    }
  | { readonly id: number; readonly call: 'reconfigure'; readonly sheet: SheetId; readonly config: ReviewConfig }
  | { readonly id: number; readonly call: 'edit'; readonly sheet: SheetId; readonly patches: readonly CellPatch[] }
  | { readonly id: number; readonly call: 'formulaRanges' | 'forget'; readonly sheet: SheetId }
  | { readonly id: number; readonly call: 'reviewFile'; readonly file: PickedFile; readonly config: ReviewConfig }
  | { readonly id: number; readonly call: 'briefing'; readonly request: BriefingRequest }
  | { readonly id: number; readonly call: 'compare'; readonly request: ComparisonRequest }
  /** Stops the call of this id; it is answered all the same. */
  | { readonly id: number; readonly call: 'cancel' };

/** What it answers: that it is there, how far a call is, and what came of it. The rows of a long
 * answer come ahead of it. */
export type Reply =
  | { readonly kind: 'ready' }
  | { readonly kind: 'progress'; readonly id: number; readonly fraction: number }
  | { readonly kind: 'part'; readonly id: number; readonly part: AnswerPart }
  | { readonly kind: 'done'; readonly id: number; readonly value: unknown }
  | { readonly kind: 'failed'; readonly id: number; readonly failure: Failure };

/** An error on its way through a channel, which carries no classes. `diagnostic` is for developers. */
export interface Failure {
  readonly code: EngineErrorCode | 'cancelled';
  readonly diagnostic: string;
}
