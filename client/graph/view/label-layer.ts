import type Sigma from "sigma";
import type { Focus } from "../focus.ts";
import { RECEDED } from "../style.ts";
import { dragAlong, LABEL_OVERHANG } from "./label-canvas.ts";
import type { LabelFrame, LabelSubject } from "./label-frame.ts";
import { labelInk } from "./label-ink.ts";
import { TakenRoom } from "../label/taken-room.ts";
import { writeEdgeTexts } from "./edge-texts.ts";
import { writeNames } from "./name-texts.ts";
import { NODE, nodeValue } from "./node-table.ts";
import type { Stage } from "./stage.ts";

export interface LabelLayer {
  /** To be called after each frame */
  draw(): void;
  /** What is written, or its colours, changed: the next frame writes anew */
  renew(): void;
  /** A font came in */
  forgetWidths(): void;
}

/** Draws all text above the graph after each of sigma's frames; no two texts overlap. */
export function labelLayer(
  sigma: Sigma,
  stage: Stage,
  subject: () => LabelSubject,
  focus: () => Focus,
): LabelLayer {
  const canvas = sigma.getCanvases()["names"]!;
  const context = canvas.getContext("2d")!;
  const ink = labelInk(context, () => stage.palette);
  const drag = dragAlong(sigma, stage, canvas);

  const light = (lit: boolean): number => {
    if (!focus().active || lit) return 1;
    return 1 - (1 - RECEDED) * stage.focus.progress.now();
  };

  const place = (node: number) => {
    const { nodes } = stage.drawing;
    const at = { x: nodeValue(nodes, node, NODE.x), y: nodeValue(nodes, node, NODE.y) };
    const { x, y } = sigma.framedGraphToViewport(at);
    return { x, y, radius: sigma.scaleSize(nodeValue(nodes, node, NODE.radius)) };
  };

  const draw = (): void => {
    if (drag.follows()) return;
    context.clearRect(-LABEL_OVERHANG, -LABEL_OVERHANG, canvas.width, canvas.height);
    // On their way to new places discs carry no names.
    if (stage.drawing.nodes.ids.length === 0 || stage.move.now() < 1) return;
    const { width, height } = sigma.getDimensions();
    const corner = { x: -LABEL_OVERHANG, y: height + LABEL_OVERHANG };
    const opposite = { x: width + LABEL_OVERHANG, y: -LABEL_OVERHANG };
    const { x: left, y: bottom } = sigma.viewportToFramedGraph(corner);
    const { x: right, y: top } = sigma.viewportToFramedGraph(opposite);
    const candidates = subject().index.within(left, bottom, right, top);
    const frame: LabelFrame = {
      stage,
      subject: subject(),
      focus: focus(),
      taken: new TakenRoom(),
      ink,
      width,
      place,
      light,
    };
    writeNames(frame, candidates);
    writeEdgeTexts(frame);
    context.globalAlpha = 1;
  };

  return { draw, renew: drag.letGo, forgetWidths: ink.forget };
}
