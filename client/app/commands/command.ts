import type { ExplorerState } from "../state/explorer-state.ts";

/** The section of menus, the palette and the list of shortcuts that a command is in. */
export type Section =
  "find" | "map" | "edit" | "filter" | "panel" | "view" | "share" | "export" | "go" | "help";

/**
 * Something that the page can do, offered by the palette (Ctrl+K), the list of shortcuts (?), the
 * menu of the top bar (sections view, share, export, go and help) and the menu of the background.
 *
 * To add one: write one file in app/actions/ that exports it, and put it in one line of list.ts.
 * What it opens is imported when it runs, so that the page stays small:
 *
 *     export const share: Command = {
 *       id: "share",
 *       words: "Share …",
 *       section: "share",
 *       run: async (explorer) => {
 *         const { ShareDialog } = await import("../../features/share/share-dialog.ts");
 *         showDialog(explorer.host, new ShareDialog());
 *       },
 *     };
 */
export interface Command {
  id: string;
  /** Its name, in the imperative; "…" at the end if it asks for more */
  words: string | ((explorer: ExplorerState) => string);
  section: Section;
  /** Such as "?" or "Shift+Ctrl+Z"; Ctrl is also the command key of a Mac */
  keys?: readonly string[];
  /**
   * True if the element that has the focus handles the keys itself, such as the map or the search
   */
  own?: boolean;
  /** Returns true if it can be done now; without it, it always can */
  enabled?: (explorer: ExplorerState) => boolean;
  /**
   * Runs it; `all` are the commands of the page. While its promise is pending, the reader sees a
   * message and can abort the signal; errors are shown, too.
   */
  run: (explorer: ExplorerState, all: readonly Command[], signal: AbortSignal) => unknown;
}

/** Returns the name that a command has now. */
export function wordsOf({ words }: Command, explorer: ExplorerState): string {
  return typeof words === "string" ? words : words(explorer);
}

/** Returns true if a command can be done now. */
export function isEnabled({ enabled }: Command, explorer: ExplorerState): boolean {
  return enabled?.(explorer) ?? true;
}
