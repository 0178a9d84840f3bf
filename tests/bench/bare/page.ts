import { MultiDirectedGraph } from "graphology";
import Sigma from "sigma";
import type { SerializedGraph } from "../../../domain/contract/graph.ts";

/**
 * The least a page can do with the same answer: sigma's own programs on given positions, drawing
 * the relations that the product shows first (those with a sign) and the actors they join.
 */
const response = await fetch("/graph.json");
const data = (await response.json()) as SerializedGraph;
const graph = new MultiDirectedGraph();
const names = new Map(data.nodes.map(({ key, attributes }, i) => [key, { i, ...attributes }]));
for (const { key, source, target, attributes } of data.edges) {
  if (attributes.sign === 0 || attributes.mixed || source === target) continue;
  for (const end of [source, target]) {
    if (graph.hasNode(end)) continue;
    const { i = 0, name } = names.get(end) ?? {};
    const radius = Math.sqrt(i);
    // A sunflower's seeds: even, and as cheap as positions can be.
    const [x, y] = [radius * Math.cos(2.4 * i), radius * Math.sin(2.4 * i)];
    graph.addNode(end, { x, y, size: 3, color: "#57606a", label: name });
  }
  const color = attributes.sign > 0 ? "#0072b2" : "#d55e00";
  graph.addDirectedEdgeWithKey(key, source, target, { size: 1, color });
}
const container = document.getElementById("graph");
if (!container) throw new Error("the page has no #graph");
const sigma = new Sigma(graph, container);
// Sigma's constructor has asked for the first frame; the second begins when it is on screen, which
// is where the product's own mark stands.
requestAnimationFrame(() => requestAnimationFrame(() => performance.mark("entente-drawn")));
Object.assign(window, { benchRefresh: () => sigma.refresh() });
