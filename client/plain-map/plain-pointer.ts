import type { Place } from "../graph/layout/pins.ts";
import {
  hover,
  sameSelection,
  select,
  selectionOf,
  toggleActor,
  toggleBundle,
  type Selection,
} from "../graph/state.ts";
import type { Readable } from "../graph/view/reader.ts";
import type { ViewListener } from "../graph/view/view-listener.ts";
import type { DrawnEdge } from "../picture/map-marks.ts";
import type { PlainHit } from "./plain-hit.ts";
import type { PlainOutlook } from "./plain-outlook.ts";

// A press that moves less than this is a click, CSS px.
const LEAST_WAY = 4;
/** Zoom by a wheel's px */
const WHEEL = 0.0015;

/** What a pointer acts on. */
export interface PlainTarget {
  container: HTMLElement;
  outlook: PlainOutlook;
  hitAt: (spot: Place) => PlainHit;
}

/** Moves, zooms and chooses by mouse, pen and fingers, until `signal` aborts. */
export function listenToPlainPointer(
  { container, outlook, hitAt }: PlainTarget,
  view: Readable,
  listener: Pick<ViewListener, "context">,
  signal: AbortSignal,
): void {
  const held = new Map<number, Place>();
  let way = 0;

  const spotOf = ({ clientX, clientY }: MouseEvent): Place => {
    const { left, top } = container.getBoundingClientRect();
    return { x: clientX - left, y: clientY - top };
  };
  const on = <K extends keyof HTMLElementEventMap>(
    type: K,
    act: (event: HTMLElementEventMap[K]) => void,
  ) => container.addEventListener(type, act, { signal });

  on("pointerdown", (event) => {
    if (event.button !== 0) return;
    if (held.size === 0) way = 0;
    held.set(event.pointerId, spotOf(event));
    container.setPointerCapture(event.pointerId);
  });
  on("pointermove", (event) => {
    const now = spotOf(event);
    const before = held.get(event.pointerId);
    if (!before) {
      const { actor, edge } = hitAt(now);
      container.style.cursor = actor !== null || edge ? "pointer" : "";
      if (actor !== null) view.become(hover(view.state, { type: "actor", id: actor }));
      else view.become(hover(view.state, edge && { type: "bundle", id: edge.bundle.id }));
      return;
    }
    way += Math.hypot(now.x - before.x, now.y - before.y);
    held.set(event.pointerId, now);
    if (way < LEAST_WAY) return;
    const other = [...held].find(([id]) => id !== event.pointerId)?.[1];
    if (!other) return outlook.drag(now.x - before.x, now.y - before.y);
    const span = (spot: Place) => Math.hypot(spot.x - other.x, spot.y - other.y) || 1;
    outlook.zoomAt(span(now) / span(before), other);
  });
  const release = (event: PointerEvent) => held.delete(event.pointerId);
  on("pointerup", release);
  on("pointercancel", release);
  on("pointerleave", () => view.become(hover(view.state, null)));
  on("click", (event) => {
    if (way >= LEAST_WAY) return;
    const { actor, edge } = hitAt(spotOf(event));
    const { state } = view;
    if (actor !== null && event.shiftKey) choose(view, toggleActor(state.selection, actor));
    else if (actor !== null) choose(view, { type: "actor", id: actor });
    else if (edge) chooseEdge(view, edge);
    else if (!event.shiftKey) choose(view, null);
  });
  on("contextmenu", (event) => {
    event.preventDefault();
    event.stopPropagation();
    const { actor, edge } = hitAt(spotOf(event));
    const target: Selection =
      actor === null ? edge && selectionAt(edge) : { type: "actor", id: actor };
    listener.context(target, { x: event.clientX, y: event.clientY });
  });
  container.addEventListener(
    "wheel",
    (event) => {
      event.preventDefault();
      outlook.zoomAt(Math.exp(-WHEEL * event.deltaY), spotOf(event));
    },
    { signal, passive: false },
  );
}

function choose(view: Readable, selection: Selection): void {
  if (!sameSelection(selection, view.state.selection)) view.become(select(view.state, selection));
}

/** Chooses what is between two actors; chosen again, it opens into its relations. */
function chooseEdge(view: Readable, edge: DrawnEdge): void {
  const selection = selectionAt(edge);
  if (!sameSelection(selection, view.state.selection)) choose(view, selection);
  else if (edge.relation === null && edge.bundle.count > 1)
    view.become(toggleBundle(view.state, edge.bundle.id));
}

function selectionAt({ relation, bundle }: DrawnEdge): Selection {
  return relation === null ? selectionOf(bundle) : { type: "relation", id: relation };
}
