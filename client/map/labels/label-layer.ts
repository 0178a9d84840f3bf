import type Sigma from "sigma";
import type { Focus } from "../../model/graph/focus.ts";
import { RECEDED } from "../../model/graph/style.ts";
import { dragAlong, LABEL_OVERHANG, namesCanvas } from "./label-canvas.ts";
import type { LabelFrame, LabelSubject } from "./label-frame.ts";
import { labelInk } from "./label-ink.ts";
import { TakenRoom, type Box } from "../../model/label/taken-room.ts";
import { textAt, type FoundText, type WrittenText } from "../../model/label/written-texts.ts";
import type { DrawnEdge } from "../tables/edge-table.ts";
import { writeEdgeTexts } from "./edge-texts.ts";
import { writeNames } from "./name-texts.ts";
import { screenPlaces } from "../camera/screen-places.ts";
import type { RenderState } from "../render/render-state.ts";
import { context2d } from "../../ui/browser/context-2d.ts";

export interface LabelLayer {
  /** To be called after each frame */
  draw(): void;
  /** Draws all labels anew in the next frame, because texts or colours changed */
  renew(): void;
  /** A font came in */
  forgetWidths(): void;
  /**
   * Returns the edge whose text is painted at a point of the screen or nearest to it within reach,
   * CSS px
   */
  textAt(spot: { x: number; y: number }, reach: number): FoundText<DrawnEdge> | null;
  /** Returns the box of an actor's name, CSS px of the screen; null if it is not drawn */
  nameBox(actor: string): Box | null;
}

/** Draws all text above the graph after each of sigma's frames; no two texts overlap. */
export function labelLayer(
  sigma: Sigma,
  state: RenderState,
  subject: () => LabelSubject,
  focus: () => Focus,
): LabelLayer {
  const canvas = namesCanvas(sigma);
  const context = context2d(canvas);
  const ink = labelInk(context, () => state.palette);
  const drag = dragAlong(sigma, state, canvas);
  let written: WrittenText<DrawnEdge>[] = [];
  let names: ReadonlyMap<string, Box> = new Map();

  const light = (lit: boolean): number => {
    if (!focus().active || lit) return 1;
    return 1 - (1 - RECEDED) * state.focus.progress.now();
  };

  const draw = (): void => {
    if (drag.follows()) return;
    written = [];
    names = new Map();
    context.clearRect(-LABEL_OVERHANG, -LABEL_OVERHANG, canvas.width, canvas.height);
    // On their way to new places discs carry no names.
    if (state.drawing.nodes.ids.length === 0 || state.move.now() < 1) return;
    const { width, height } = sigma.getDimensions();
    const corner = { x: -LABEL_OVERHANG, y: height + LABEL_OVERHANG };
    const opposite = { x: width + LABEL_OVERHANG, y: -LABEL_OVERHANG };
    const { x: left, y: bottom } = sigma.viewportToFramedGraph(corner);
    const { x: right, y: top } = sigma.viewportToFramedGraph(opposite);
    const candidates = subject().index.within(left, bottom, right, top);
    const frame: LabelFrame = {
      state,
      subject: subject(),
      focus: focus(),
      taken: new TakenRoom(),
      ink,
      width,
      ...screenPlaces(sigma, state.drawing.nodes),
      light,
    };
    names = writeNames(frame, candidates);
    written = writeEdgeTexts(frame);
    context.globalAlpha = 1;
  };

  return {
    draw,
    renew: drag.letGo,
    forgetWidths: ink.forget,
    textAt: ({ x, y }, reach) => {
      const shift = drag.shift();
      const found = textAt(written, { x: x - shift.x, y: y - shift.y }, reach);
      return found && { ...found, box: moved(found.box, shift) };
    },
    nameBox: (actor) => {
      const box = names.get(actor);
      return box ? moved(box, drag.shift()) : null;
    },
  };
}

const moved = ({ left, top, right, bottom }: Box, by: { x: number; y: number }): Box => ({
  left: left + by.x,
  top: top + by.y,
  right: right + by.x,
  bottom: bottom + by.y,
});
