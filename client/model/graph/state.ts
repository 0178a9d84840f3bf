import type { Sign } from "../../../domain/sign.ts";
import type { Bundle } from "./bundle.ts";

/** A chosen actor, two actors and all between them, one relation, or several actors; null: nothing. */
export type Selection =
  | { type: "actor"; id: string }
  | { type: "pair"; actors: [string, string]; sign?: Sign }
  | { type: "relation"; id: string }
  | { type: "several"; actors: string[] }
  | null;

/** The target under the pointer. */
export type Hovered = { type: "actor"; id: string } | { type: "bundle"; id: string } | null;

/** Actors and relations that something beside the map points out, such as a path. */
export interface Lit {
  actors: readonly string[];
  relations: readonly string[];
}

/** The state that the view keeps between two events; the renderer keeps the camera. */
export interface ViewState {
  hovered: Hovered;
  selection: Selection;
  /** Ids of the bundles that are fanned out into their relations */
  opened: readonly string[];
  /** Actors and relations that a part beside the map points out */
  lit: Lit | null;
}

export const DEFAULT_STATE: ViewState = {
  hovered: null,
  selection: null,
  opened: [],
  lit: null,
};

/** The pointer went over something, or over nothing. */
export function hover(state: ViewState, hovered: Hovered): ViewState {
  const same = state.hovered?.type === hovered?.type && state.hovered?.id === hovered?.id;
  return same ? state : { ...state, hovered: hovered && { type: hovered.type, id: hovered.id } };
}

/** Something else was chosen; bundles that are open stay open. */
export function select(state: ViewState, selection: Selection): ViewState {
  return { ...state, selection };
}

/** A bundle is opened, or closed when it was open. */
export function toggleBundle(state: ViewState, id: string): ViewState {
  const opened = state.opened.includes(id)
    ? state.opened.filter((other) => other !== id)
    : [...state.opened, id];
  return { ...state, opened, hovered: null };
}

/** An actor joins the chosen ones, or leaves them when it was among them. */
export function toggleActor(selection: Selection, actor: string): Selection {
  const chosen =
    selection?.type === "actor"
      ? [selection.id]
      : selection?.type === "several" || selection?.type === "pair"
        ? selection.actors
        : [];
  return severalOf(
    chosen.includes(actor) ? chosen.filter((id) => id !== actor) : [...chosen, actor],
  );
}

/** Returns the selection of so many actors: none, one, or several. */
export function severalOf(actors: readonly string[]): Selection {
  const [first] = actors;
  if (first === undefined) return null;
  return actors.length === 1
    ? { type: "actor", id: first }
    : { type: "several", actors: [...actors] };
}

/** One step back: open bundles close first, then the selection goes. */
export function stepBack(state: ViewState): ViewState {
  if (state.opened.length > 0) return { ...state, opened: [], hovered: null };
  return { ...state, selection: null };
}

/** Returns the selection for a click on a bundle: its only relation, or the pair. */
export function selectionOf(bundle: Bundle): Selection {
  const [only] = bundle.relations;
  if (bundle.count === 1 && only !== undefined) return { type: "relation", id: only };
  return { type: "pair", actors: bundle.pair, sign: bundle.sign };
}

/** Returns true if two selections are the same. */
export function sameSelection(a: Selection, b: Selection): boolean {
  if (a === null || b === null) return a === b;
  if (a.type !== b.type) return false;
  if (a.type === "pair" && b.type === "pair")
    return a.sign === b.sign && isSamePair(a.actors, b.actors);
  if (a.type === "several" && b.type === "several")
    return a.actors.length === b.actors.length && a.actors.every((id) => b.actors.includes(id));
  return "id" in a && "id" in b && a.id === b.id;
}

/** Returns true if two pairs have the same two ends, in whatever order. */
export function isSamePair(
  [a, b]: readonly [string, string],
  [c, d]: readonly [string, string],
): boolean {
  return (a === c && b === d) || (a === d && b === c);
}
