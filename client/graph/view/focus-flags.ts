import type { Focus } from "../focus.ts";
import type { Drawing, EdgeAttributes, NodeAttributes } from "./drawing.ts";
import { EDGE_STYLE } from "./edge-shader.ts";
import { NODE_FLAGS } from "./node-shader.ts";
import type { Stage } from "./stage.ts";

const NOTHING: Focus = {
  active: false,
  actors: new Set(),
  bundles: new Set(),
  relation: null,
  ringed: new Set(),
};

/**
 * Keeps what is and was in focus, as flags on nodes and edges. A change touches what was or comes
 * into the light alone, however large the graph is: the rest recedes by a uniform.
 */
export function focusFlags(stage: Stage) {
  let before = NOTHING;
  let now = NOTHING;
  return {
    focus: () => now,
    node: (id: string, data: NodeAttributes): NodeAttributes => {
      data.flags =
        (now.ringed.has(id) ? NODE_FLAGS.ringed : 0) +
        (now.actors.has(id) ? NODE_FLAGS.lit : 0) +
        (before.actors.has(id) ? NODE_FLAGS.wasLit : 0);
      return data;
    },
    edge: (_: string, data: EdgeAttributes): EdgeAttributes => {
      data.style +=
        (lights(now, data) ? EDGE_STYLE.lit : 0) + (lights(before, data) ? EDGE_STYLE.wasLit : 0);
      return data;
    },
    /** Takes the next focus and tells which nodes and edges must be read again. */
    change(next: Focus, drawing: Drawing): { nodes: string[]; edges: string[] } {
      const actors = union(before.actors, now.actors, next.actors, now.ringed, next.ringed);
      const bundles = union(before.bundles, now.bundles, next.bundles);
      before = now;
      now = next;
      stage.focus.before = before.active;
      stage.focus.active = now.active;
      const edges = [...bundles].filter((id) => drawing.hasEdge(id));
      if (edges.length < bundles.size) {
        edges.push(
          ...drawing.filterEdges((_, { bundle, relation }) => {
            return relation !== null && bundles.has(bundle.id);
          }),
        );
      }
      return { nodes: [...actors].filter((id) => drawing.hasNode(id)), edges };
    },
  };
}

function lights(
  { bundles, relation: chosen }: Focus,
  { bundle, relation }: EdgeAttributes,
): boolean {
  return bundles.has(bundle.id) && (chosen === null || relation === null || relation === chosen);
}

function union(...sets: ReadonlySet<string>[]): Set<string> {
  return new Set(sets.flatMap((set) => [...set]));
}
