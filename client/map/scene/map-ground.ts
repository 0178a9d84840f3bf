import type { ScreenCurve } from "../../model/label/curve-spot.ts";
import type { Box } from "../../model/label/taken-room.ts";
import type { Place } from "../../model/layout/pins.ts";
import type { Circle } from "../../model/graph/loop.ts";
import type { Outlines } from "../../model/world/outlines.ts";
import type { Palette } from "../../model/graph/style.ts";
import type { MapViewport } from "../camera/map-viewport.ts";

/** A layer below the graph. */
export interface GroundLayer {
  show(outlines: Outlines | null): Promise<void>;
  end(): void;
}

/** Positions on screen, whatever draws the map; in CSS px from the map's corner. */
export interface MapGround {
  readonly container: HTMLElement;
  readonly palette: Palette;
  /** The layer in the container on which names are written; null: they have none of their own */
  readonly namesLayer: Node | null;
  readonly viewport: Pick<MapViewport, "insets" | "snapshot" | "centre">;
  /** Returns where a place of the map, px of it and y downwards, is on screen */
  spotAt(place: Place): Place;
  /** Returns an actor's disc; null: it is not drawn */
  discOf(actor: string): Circle | null;
  /** Returns the box of an actor's name; null if it is not drawn */
  nameBox(actor: string): Box | null;
  /** Returns the line of a bundle or of a relation, by its id; null: it is not drawn */
  curveOf(id: string): ScreenCurve | null;
  /** Returns the frame of the text that is written at a place; null: there is none */
  boxAt(spot: Place): Box | null;
  /** Calls a listener after each frame that was drawn */
  onDrawn(listener: () => void): void;
  /** Calls a listener when the map is looked at otherwise */
  onMoved(listener: () => void): void;
}
