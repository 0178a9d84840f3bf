import type { Pins } from "../../model/layout/pins.ts";
import {
  hover,
  sameSelection,
  select,
  selectionOf,
  severalOf,
  toggleActor,
  toggleBundle,
  type Selection,
  type ViewState,
} from "../../model/graph/state.ts";
import { listenToGestures, type GestureActions, type Tool } from "./gestures.ts";
import type { EdgeTarget } from "./hit.ts";
import { listenToPointer, type PointerActions } from "./pointer.ts";
import type { Scene } from "../scene/scene.ts";
import type { Tips } from "../overlay/tips.ts";

/** The view that pointer input changes. */
export interface InputTarget {
  readonly state: ViewState;
  readonly tool: Tool;
  /** True if discs stay where they are */
  readonly fixed: boolean;
  /** An actor was pressed twice */
  toggle(actor: string): void;
  become(next: ViewState): void;
  readonly tips: Tips;
  dropped(pins: Pins): void;
}

/** The listener to requests for a menu, at a point of the window in CSS px. */
interface MenuRequests {
  context(target: Selection, at: { x: number; y: number }): void;
}

/** Turns pointer input on the map into the next state of the view. */
export function listenToInput(scene: Scene, view: InputTarget, asked: MenuRequests): void {
  const actions = inputActions(view, asked);
  const swallows = listenToGestures(scene, () => view.tool, actions);
  listenToPointer(scene, swallows, actions);
}

/** Changes the view for each gesture of a pointer, whatever draws the map. */
export function inputActions(
  view: InputTarget,
  asked: MenuRequests,
): PointerActions & GestureActions {
  const choose = (selection: Selection): void => {
    if (!sameSelection(selection, view.state.selection)) view.become(select(view.state, selection));
  };
  // A line of an overview is no relation, even if it stands for one.
  const ofEdge = ({ relation, bundle }: EdgeTarget): Selection => {
    if (view.fixed) return { type: "pair", actors: bundle.pair, sign: bundle.sign };
    return relation === null ? selectionOf(bundle) : { type: "relation", id: relation };
  };
  const toggle = (bundle: string): void => view.become(toggleBundle(view.state, bundle));
  const chosen = (): readonly string[] => {
    const { selection } = view.state;
    return selection?.type === "several" ? selection.actors : [];
  };
  return {
    company: (actor) => (view.fixed ? [] : chosen().includes(actor) ? chosen() : [actor]),
    dropped: (pins) => view.dropped(pins),
    looped: (actors, added) =>
      choose(severalOf(added ? [...new Set([...alone(view.state), ...actors])] : actors)),
    hover: (target, spot) => {
      view.become(hover(view.state, target));
      view.tips.point(target, spot);
    },
    chooseActor: (id, added) =>
      choose(added ? toggleActor(view.state.selection, id) : { type: "actor", id }),
    chooseEdge: (edge) => {
      const selection = ofEdge(edge);
      if (!sameSelection(selection, view.state.selection)) choose(selection);
      else if (edge.relation === null && edge.bundle.count > 1 && !view.fixed)
        toggle(edge.bundle.id);
    },
    toggleBundle: (id) => view.fixed || toggle(id),
    toggleActor: (id) => view.toggle(id),
    chooseNothing: () => choose(null),
    context: ({ actor, edge }, at) => {
      if (actor !== null && chosen().includes(actor)) asked.context(view.state.selection, at);
      else if (actor !== null) asked.context({ type: "actor", id: actor }, at);
      else asked.context(edge && ofEdge(edge), at);
    },
  };
}

/** Returns the actors that a loop adds to. */
function alone({ selection }: ViewState): readonly string[] {
  if (selection?.type === "actor") return [selection.id];
  return selection?.type === "several" ? selection.actors : [];
}
