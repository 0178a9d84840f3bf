import { LINE_HEIGHT } from "./label-ink.ts";
import type { NameCandidate } from "./label-index.ts";
import type { LabelFrame } from "./label-frame.ts";
import { boxAround, insideOf, placesAround } from "./label-placement.ts";
import { NODE, nodeValue } from "./node-table.ts";

const BOLD_FROM = 20;
// A name that recedes can still be read.
const FAINT = 0.5;
// A name of a disc that is hardly there is not written.
const LEAST_PRESENCE = 0.25;

/** Writes names beside their discs, ringed ones and those in focus first. */
export function writeNames(frame: LabelFrame, candidates: readonly NameCandidate[]): void {
  const { stage, subject, focus, taken, ink, place, light } = frame;
  const { actors, ringed } = focus;
  const first = (id: string): number => (ringed.has(id) ? 2 : actors.has(id) ? 1 : 0);
  const presence = (node: number): number => nodeValue(stage.drawing.nodes, node, NODE.now);
  const present = candidates.filter(({ node }) => presence(node) >= LEAST_PRESENCE);
  for (const { node } of present) {
    const { x, y, radius } = place(node);
    taken.take(boxAround(x, y, 1.8 * radius, 1.8 * radius));
  }
  present.sort(
    (a, b) =>
      first(b.id) - first(a.id) || presence(b.node) - presence(a.node) || b.radius - a.radius,
  );
  for (const { id, node, radius } of present) {
    const at = place(node);
    const lines = subject.index.linesOf(id);
    const weight = radius >= BOLD_FROM || ringed.has(id) ? 650 : 550;
    const width = Math.max(...lines.map((line) => ink.widthOf(line, weight))) + 4;
    const reach = at.radius + (ringed.has(id) ? 5 : 0);
    const onScreen = at.x >= 0 && at.x <= frame.width;
    const boxes = placesAround(at.x, at.y, reach, width, lines.length * LINE_HEIGHT).map((box) =>
      onScreen ? insideOf(box, frame.width) : box,
    );
    const chosen = boxes[taken.takeFirstFree(boxes)];
    const alpha = Math.min(light(actors.has(id)), Math.max(presence(node), FAINT));
    if (chosen) ink.write(lines, chosen, weight, stage.palette.ink, alpha);
  }
}
