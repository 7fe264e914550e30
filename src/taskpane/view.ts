/** The pane's screens, in the order of their tabs. */
export const VIEWS = ['check', 'mapping', 'progress', 'compare', 'briefing', 'settings'] as const;
export type View = (typeof VIEWS)[number];

/**
 * The screen that a ribbon button asked for in the address (`?view=progress`), null where none did. The manifest
 * calls the briefing by what its button does.
 */
export function viewOf(search: string): View | null {
  const asked = new URLSearchParams(search).get('view');
  if (asked === 'generate') return 'briefing';
  return VIEWS.find((view) => view === asked) ?? null;
}
