import { useEffect, useState } from 'react';
import type { BriefingSelection, SessionState } from '../../app/session/session';
import { sameData } from '../../core/model/same-data';
import { usePane } from '../context/pane';

/** How long choices and edits are gathered before a preview is made of them, in milliseconds. */
const PAUSE = 250;

/** A preview that follows what is chosen and what is edited. */
export interface FollowedPreview {
  /** Chosen sheets that have to be read before there can be a preview; that is done only when a person says so. */
  readonly unread: number;
  /** Whether the preview that is shown is of something else than what is chosen. */
  readonly isOld: boolean;
}

/** Asks for a new preview whenever the choice or a reviewed sheet changed, once neither has changed for a moment. */
export function usePreview(state: SessionState, wanted: BriefingSelection): FollowedPreview {
  const { session, run } = usePane();
  const { results, briefing, settings } = state;
  const { files, preview } = briefing;
  // The same choice, drawn again, is no new choice.
  const [asked, setAsked] = useState(wanted);
  if (!sameData(asked, wanted)) setAsked(wanted);
  const unread = asked.sheets.filter((id) => !results.has(id)).length;
  const canShow = unread === 0 && (asked.sheets.length > 0 || files.length > 0);

  useEffect(() => {
    if (!canShow) return undefined;
    const timer = setTimeout(() => run(session.previewBriefing(asked)), PAUSE);
    return () => clearTimeout(timer);
  }, [asked, canShow, results, files, settings.profile, session, run]);

  return { unread, isOld: preview !== null && !sameData(preview.selection, asked) };
}
