import type Sigma from "sigma";
import type { Focus } from "../focus.ts";
import type { Model } from "../model.ts";
import { countText, RECEDED, signColour } from "../style.ts";
import { curveSpots, type ScreenCurve } from "./curve-spot.ts";
import type { Drawing, EdgeAttributes, NodeAttributes } from "./drawing.ts";
import type { LabelIndex, NameCandidate } from "./label-index.ts";
import { dragAlong, LABEL_OVERHANG } from "./label-canvas.ts";
import { labelInk, LINE_HEIGHT, PILL_HEIGHT } from "./label-ink.ts";
import { boxAround, placesAround, TakenRoom } from "./label-placement.ts";
import type { Stage } from "./stage.ts";

const MOST_PILLS = 120;
const LEAST_SPAN = 70;
const BOLD_FROM = 20;

/** What the layer writes about; replaced as a whole when the drawing is. */
export interface LabelSubject {
  model: Model;
  drawing: Drawing;
  index: LabelIndex;
  /** Edges with something to say: counts of bundles, predicates of opened relations */
  spoken: readonly string[];
}

export interface LabelLayer {
  /** To be called after each frame */
  draw(): void;
  /** What is written, or its colours, changed: the next frame writes anew */
  renew(): void;
  /** A font came in */
  forgetWidths(): void;
}

/** Edges that carry a text: opened relations, then bundles of several, the strongest first. */
export function spokenEdges(drawing: Drawing): string[] {
  const spoken = drawing.filterEdges(
    (_, { bundle, relation }) => relation !== null || bundle.count > 1,
  );
  const rank = (edge: string): number => {
    const { bundle, relation } = drawing.getEdgeAttributes(edge);
    return relation === null ? bundle.intensity : Infinity;
  };
  return spoken.sort((a, b) => rank(b) - rank(a)).slice(0, MOST_PILLS);
}

/** Draws all text above the graph after each of sigma's frames; no two texts overlap. */
export function labelLayer(
  sigma: Sigma<NodeAttributes, EdgeAttributes>,
  stage: Stage,
  subject: () => LabelSubject,
  focus: () => Focus,
): LabelLayer {
  const canvas = sigma.getCanvases()["names"]!;
  const context = canvas.getContext("2d")!;
  const ink = labelInk(context, () => stage.palette);

  const light = (lit: boolean): number => {
    if (!focus().active || lit) return 1;
    return 1 - (1 - RECEDED) * stage.focus.progress.now();
  };

  const place = (id: string) => {
    const data = sigma.getNodeDisplayData(id)!;
    const { x, y } = sigma.framedGraphToViewport(data);
    return { x, y, radius: sigma.scaleSize(data.size) };
  };

  const inView = (): NameCandidate[] => {
    const { width, height } = sigma.getDimensions();
    const { x: left, y: bottom } = sigma.viewportToGraph({
      x: -LABEL_OVERHANG,
      y: height + LABEL_OVERHANG,
    });
    const { x: right, y: top } = sigma.viewportToGraph({
      x: width + LABEL_OVERHANG,
      y: -LABEL_OVERHANG,
    });
    return subject().index.within(left, bottom, right, top);
  };

  const writeNames = (candidates: NameCandidate[], taken: TakenRoom): void => {
    const { actors, ringed } = focus();
    const first = (id: string): number => (ringed.has(id) ? 2 : actors.has(id) ? 1 : 0);
    const sorted = [...candidates].sort((a, b) => first(b.id) - first(a.id) || b.radius - a.radius);
    for (const { id, lines, radius } of sorted) {
      const at = place(id);
      const weight = radius >= BOLD_FROM || ringed.has(id) ? 650 : 550;
      const width = Math.max(...lines.map((line) => ink.widthOf(line, weight))) + 4;
      const boxes = placesAround(
        at.x,
        at.y,
        at.radius + (ringed.has(id) ? 5 : 0),
        width,
        lines.length * LINE_HEIGHT,
      );
      const chosen = boxes[taken.takeFirstFree(boxes)];
      if (chosen) ink.write(lines, chosen, weight, stage.palette.ink, light(actors.has(id)));
    }
  };

  const writeEdges = (taken: TakenRoom): void => {
    const { drawing, model, spoken } = subject();
    const { bundles } = focus();
    for (const edge of spoken) {
      const { bundle, relation, bend } = drawing.getEdgeAttributes(edge);
      const [start, end] = drawing.extremities(edge);
      const curve: ScreenCurve = { start: place(start), end: place(end), bend };
      if (Math.hypot(curve.end.x - curve.start.x, curve.end.y - curve.start.y) < LEAST_SPAN)
        continue;
      const text =
        relation === null
          ? countText(bundle.sign, bundle.count)
          : model.getEdgeAttribute(relation, "label");
      const width = ink.widthOf(text, 550) + (relation === null ? 12 : 6);
      const height = relation === null ? PILL_HEIGHT : LINE_HEIGHT;
      const boxes = curveSpots(curve).map(({ x, y }) => boxAround(x, y, width, height));
      const chosen = boxes[taken.takeFirstFree(boxes)];
      if (!chosen) continue;
      const colour = signColour(stage.palette, bundle.sign);
      const alpha = light(bundles.has(bundle.id));
      if (relation === null) ink.pill(text, chosen, colour, alpha);
      else ink.write([text], chosen, 550, colour, alpha * stage.fan.now());
    }
  };

  const drag = dragAlong(sigma, stage, canvas);

  const draw = (): void => {
    if (drag.follows()) return;
    context.clearRect(-LABEL_OVERHANG, -LABEL_OVERHANG, canvas.width, canvas.height);
    if (subject().drawing.order === 0) return;
    const candidates = inView();
    const taken = new TakenRoom();
    for (const { id } of candidates) {
      const { x, y, radius } = place(id);
      taken.take(boxAround(x, y, 1.8 * radius, 1.8 * radius));
    }
    writeNames(candidates, taken);
    writeEdges(taken);
    context.globalAlpha = 1;
  };

  return {
    draw,
    renew: drag.letGo,
    forgetWidths: ink.forget,
  };
}
