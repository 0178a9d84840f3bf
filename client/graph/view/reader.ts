import type { Bundle } from "../bundle.ts";
import type { Pins } from "../layout/pins.ts";
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
} from "../state.ts";
import { listenToGestures, type Tool } from "./gestures.ts";
import { listenToPointer } from "./pointer.ts";
import type { Scene } from "./scene.ts";
import type { Tips } from "./tips.ts";

/** What readers' doings change. */
export interface Readable {
  readonly state: ViewState;
  readonly tool: Tool;
  become(next: ViewState): void;
  readonly tips: Tips;
  dropped(pins: Pins): void;
}

/** Turns what readers do to the map with a pointer into the next state of the view. */
export function listenToReader(
  scene: Scene,
  view: Readable,
  asked: { context(target: Selection, at: { x: number; y: number }): void },
): void {
  const choose = (selection: Selection): void => {
    if (!sameSelection(selection, view.state.selection)) view.become(select(view.state, selection));
  };
  const toggle = (bundle: string): void => view.become(toggleBundle(view.state, bundle));
  const chosen = (): readonly string[] => {
    const { selection } = view.state;
    return selection?.type === "several" ? selection.actors : [];
  };

  const swallows = listenToGestures(scene, () => view.tool, {
    company: (actor) => (chosen().includes(actor) ? chosen() : [actor]),
    dropped: (pins) => view.dropped(pins),
    looped: (actors, added) =>
      choose(severalOf(added ? [...new Set([...alone(view.state), ...actors])] : actors)),
  });
  listenToPointer(scene, swallows, {
    hover: (target, spot) => {
      view.become(hover(view.state, target));
      view.tips.point(target, spot);
    },
    chooseActor: (id, added) =>
      choose(added ? toggleActor(view.state.selection, id) : { type: "actor", id }),
    chooseEdge: (edge) => {
      const selection = ofEdge(edge);
      if (!sameSelection(selection, view.state.selection)) choose(selection);
      else if (edge.relation === null && edge.bundle.count > 1) toggle(edge.bundle.id);
    },
    toggleBundle: toggle,
    chooseNothing: () => choose(null),
    context: ({ actor, edge }, at) => {
      if (actor !== null && chosen().includes(actor)) asked.context(view.state.selection, at);
      else if (actor !== null) asked.context({ type: "actor", id: actor }, at);
      else asked.context(edge && ofEdge(edge), at);
    },
  });
}

/** The actors that a loop adds to. */
function alone({ selection }: ViewState): readonly string[] {
  if (selection?.type === "actor") return [selection.id];
  return selection?.type === "several" ? selection.actors : [];
}

function ofEdge({ relation, bundle }: { relation: string | null; bundle: Bundle }): Selection {
  return relation === null ? selectionOf(bundle) : { type: "relation", id: relation };
}
