/** The pane's screens, in the order of their tabs. */
export const VIEWS = ['check', 'mapping', 'progress', 'settings'] as const;
export type View = (typeof VIEWS)[number];

/**
 * The screen that a ribbon button asked for in the address (`?view=progress`), null where none did. Generate opens at
 * the progress that it will be about.
 */
export function viewOf(search: string): View | null {
  const asked = new URLSearchParams(search).get('view');
  if (asked === 'generate') return 'progress';
  return VIEWS.find((view) => view === asked) ?? null;
}
