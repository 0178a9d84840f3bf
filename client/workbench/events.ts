import type { QueryValue } from "../api/query-client.ts";
import type { Asking } from "./questions/asking.ts";
import type { Favourite } from "./kept/favourites.ts";
import type { Entry } from "./kept/query-history.ts";
import type { Tab } from "./link/tabs.ts";
import type { AccessMode, RunBarAct } from "./page/run-bar.ts";
import type { SideTab } from "./page/side-panel.ts";
import type { Parameter } from "./parameters/parameter.ts";
import type { Scope } from "./text/asked.ts";

declare global {
  interface HTMLElementEventMap {
    /** A statement is to be put into the editor */
    "entente-take": CustomEvent<{ text: string; parameters?: readonly Parameter[] }>;
    /** A question is to be put into the editor, run, and shown in a form */
    "entente-ask": CustomEvent<Asking>;
    "entente-walk-begin": CustomEvent<null>;
    "entente-walk-end": CustomEvent<null>;
    /** A field of a question has another value */
    "entente-value": CustomEvent<{ text: string }>;
    /** The same as "entente-take", from the schema */
    "entente-write-query": CustomEvent<{ text: string }>;
    /** The history of statements is to be another list */
    "entente-history": CustomEvent<{ entries: readonly Entry[] }>;
    "entente-favourites": CustomEvent<{ favourites: readonly Favourite[] }>;
    /** Favourites that cannot be read are to be these */
    "entente-unread": CustomEvent<{ unread: readonly unknown[] }>;
    "entente-parameters": CustomEvent<{ parameters: readonly Parameter[] }>;
    /** One of several runs is to be shown, by its place among them */
    "entente-show": CustomEvent<{ at: number }>;
    /** A view of the result was chosen */
    "entente-tab": CustomEvent<{ tab: Tab }>;
    /** A place of the text in which something is wrong, characters from its start */
    "entente-error-place": CustomEvent<{ offset: number; end: number }>;
    /** The editor is to have another share of the height, 0 … 1 */
    "entente-split": CustomEvent<{ share: number }>;
    "entente-run": CustomEvent<{ scope: Scope }>;
    "entente-mode": CustomEvent<{ mode: AccessMode }>;
    "entente-token": CustomEvent<{ token: string }>;
    "entente-do": CustomEvent<{ what: RunBarAct }>;
    "entente-edit": CustomEvent<{ text: string }>;
    /** Something failed in the editor */
    "entente-trouble": CustomEvent<{ message: string }>;
    "entente-side-tab": CustomEvent<{ tab: SideTab }>;
    "entente-side-close": CustomEvent<null>;
    /** A cell is to be seen whole; rows are counted from 1 */
    "entente-cell": CustomEvent<{ value: QueryValue; row: number; field: string }>;
    /** Rows are sorted, by their places in the result; null: as they came */
    "entente-sorting": CustomEvent<{ order: number[] | null }>;
  }
}
