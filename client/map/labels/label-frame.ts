import type { Focus } from "../../model/graph/focus.ts";
import type { Model } from "../../model/graph/model.ts";
import type { LabelIndex } from "./label-index.ts";
import type { LabelInk } from "./label-ink.ts";
import type { TakenRoom } from "../../model/label/taken-room.ts";
import type { ScreenPlaces } from "../camera/screen-places.ts";
import type { RenderState } from "../render/render-state.ts";

/** The data that labels are made from; replaced as a whole with the drawing. */
export interface LabelSubject {
  model: Model;
  index: LabelIndex;
  /** Rows of edges with something to say: counts of bundles, predicates of opened relations */
  spoken: readonly number[];
}

/** The state of a frame for code that draws labels. */
export interface LabelFrame extends ScreenPlaces {
  state: RenderState;
  subject: LabelSubject;
  focus: Focus;
  taken: TakenRoom;
  ink: LabelInk;
  /** Width of the screen, CSS px */
  width: number;
  /** Opacity of highlighted and of other labels */
  light: (lit: boolean) => number;
}
