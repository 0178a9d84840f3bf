import type { Focus } from "../focus.ts";
import type { Model } from "../model.ts";
import type { LabelIndex } from "./label-index.ts";
import type { LabelInk } from "./label-ink.ts";
import type { TakenRoom } from "../label/taken-room.ts";
import type { ScreenPlaces } from "./screen-places.ts";
import type { Stage } from "./stage.ts";

/** What the layer writes about; replaced as a whole when the drawing is. */
export interface LabelSubject {
  model: Model;
  index: LabelIndex;
  /** Rows of edges with something to say: counts of bundles, predicates of opened relations */
  spoken: readonly number[];
}

/** What a writer of texts needs to know of the frame. */
export interface LabelFrame extends ScreenPlaces {
  stage: Stage;
  subject: LabelSubject;
  focus: Focus;
  taken: TakenRoom;
  ink: LabelInk;
  /** Width of the screen, CSS px */
  width: number;
  /** Opacity of what is or is not lit */
  light: (lit: boolean) => number;
}
