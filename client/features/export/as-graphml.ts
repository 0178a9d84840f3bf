import { x } from "xastscript";
import { xmlText } from "../../model/text/xml-text.ts";
import { aboutGraph } from "./about-graph.ts";
import {
  actorColumns,
  evidenceColumns,
  RELATION_COLUMNS,
  spellsText,
  type Cell,
  type Column,
} from "./columns.ts";
import { exactColumn } from "./exact.ts";
import type { ShownGraph } from "./shown-graph.ts";
import { upwards } from "./upwards.ts";
import { xmlFile } from "../../model/text/xml-file.ts";

const TYPES = { string: "string", integer: "int", double: "double", boolean: "boolean" };

/** GraphML: every property under its own name, lists and spells as texts parted by "; ". */
export function asGraphml(graph: ShownGraph): string {
  const { title, when, actors, relations, evidence } = graph;
  const graphColumns = Object.entries({
    ...{ title, when, licence: evidence.licence, link: evidence.link },
  }).map(([name, text]): Column<ShownGraph> => ({ name, type: "string", of: () => text }));
  const nodeColumns: Column<ShownGraph["actors"][number]>[] = [
    { name: "name", type: "string", of: ({ attributes }) => attributes.name },
    ...actorColumns(graph),
    ...exactColumn(actors),
    { name: "x", type: "double", of: (actor) => actor.x },
    { name: "y", type: "double", of: (actor) => upwards(actor.y) },
  ];
  const edgeColumns: Column<ShownGraph["relations"][number]>[] = [
    { name: "label", type: "string", of: ({ attributes }) => attributes.label },
    ...RELATION_COLUMNS,
    { name: "spells", type: "string", of: spellsText },
    ...evidenceColumns(evidence),
    ...exactColumn(relations),
  ];
  const root = x("graphml", { xmlns: "http://graphml.graphdrawing.org/xmlns" }, [
    ...keys("graph", graphColumns),
    ...keys("node", nodeColumns),
    ...keys("edge", edgeColumns),
    x("graph", { id: "G", edgedefault: "directed" }, [
      x("desc", xmlText(aboutGraph(graph).join("\n"))),
      ...data("g", graphColumns, graph),
      ...actors.map((actor) => x("node", { id: xmlText(actor.id) }, data("n", nodeColumns, actor))),
      ...relations.map((relation) => {
        const ends = { source: xmlText(relation.start), target: xmlText(relation.end) };
        return x("edge", { id: xmlText(relation.id), ...ends }, data("e", edgeColumns, relation));
      }),
    ]),
  ]);
  return xmlFile(root);
}

/** Ids of keys are the file's own: the same name may stand for a node's and an edge's property. */
function keys(of: "graph" | "node" | "edge", columns: readonly Column<never>[]) {
  return columns.map(({ name, type }) =>
    x("key", {
      id: `${of.charAt(0)}-${name}`,
      for: of,
      "attr.name": name,
      "attr.type": TYPES[type],
    }),
  );
}

function data<T>(prefix: string, columns: readonly Column<T>[], item: T) {
  const text = (cell: Cell): string => xmlText(String(cell));
  return columns.flatMap(({ name, type, of }) => {
    const value = of(item);
    // No number is left out; an empty text is a text.
    if (value === "" && type !== "string") return [];
    return [x("data", { key: `${prefix}-${name}` }, text(value))];
  });
}
