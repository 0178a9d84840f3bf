import type { Pins } from "../model/layout/pins.ts";
import type { FilteredGraph } from "../model/graph/filtered-graph.ts";
import type { Selection } from "../model/graph/state.ts";

/** The callbacks of a view. */
export interface ViewListener {
  selected(selection: Selection): void;
  hovered(actor: string | null): void;
  /** Called when the filtered graph has changed */
  shown(filtered: FilteredGraph): void;
  moved(pinned: Pins): void;
  /** An actor was pressed twice */
  toggled(actor: string): void;
  /** A menu is asked for something, at a place of the window in CSS px */
  context(target: Selection, at: { x: number; y: number }): void;
  drawn(): void;
  /** The camera has come to rest elsewhere, or bundles were opened or closed */
  looked(): void;
  /** Called with a description of the actor or edge that a walk by keys has reached */
  walked(words: string): void;
}
