import { x } from "xastscript";
import { PALETTES, signColour } from "../../model/graph/style.ts";
import { drawnSign } from "../../../domain/drawn-sign.ts";
import { xmlText } from "../../model/text/xml-text.ts";
import { aboutGraph } from "./about-graph.ts";
import {
  actorColumns,
  evidenceColumns,
  RELATION_COLUMNS,
  spellsText,
  type Column,
} from "./columns.ts";
import { exactColumn } from "./exact.ts";
import { inclusiveSpell } from "./inclusive-spell.ts";
import type { ShownGraph } from "./shown-graph.ts";
import { upwards } from "./upwards.ts";
import { xmlFile } from "../../model/text/xml-file.ts";

const NAMESPACES = { xmlns: "http://gexf.net/1.3", "xmlns:viz": "http://gexf.net/1.3/viz" };
// Gephi draws no edge of weight 0.
const LEAST_WEIGHT = 0.01;

/**
 * GEXF 1.3 for Gephi and networkx: a dynamic graph, the spells of each relation with both days
 * included. Undated relations have none and are always there; what was exclusive and of reduced
 * precision stands beside them as the text `spells`.
 * @param today YYYY-MM-DD
 */
export function asGexf(graph: ShownGraph, today: string): string {
  const { actors, relations, evidence } = graph;
  const relationColumns: typeof RELATION_COLUMNS = [
    ...RELATION_COLUMNS,
    { name: "spells", type: "string", of: spellsText },
    ...evidenceColumns(evidence),
    ...exactColumn(relations),
  ];
  const nodeColumns = [...actorColumns(graph), ...exactColumn(actors)];
  const nodes = actors.map((actor) => {
    const { id, attributes } = actor;
    const at = { x: tenth(actor.x), y: tenth(upwards(actor.y)), z: "0" };
    return x("node", { id: xmlText(id), label: xmlText(attributes.name) }, [
      values(nodeColumns, actor),
      x("viz:position", at),
    ]);
  });
  const edges = relations.map((relation) => {
    const { id, start, end, attributes } = relation;
    const of = {
      id: xmlText(id),
      source: xmlText(start),
      target: xmlText(end),
      label: xmlText(attributes.label),
      kind: xmlText(attributes.predicate),
      weight: String(Math.max(LEAST_WEIGHT, attributes.intensity)),
    };
    const spells = attributes.spells.map((spell) => x("spell", { ...inclusiveSpell(spell) }));
    return x("edge", of, [
      values(relationColumns, relation),
      ...(spells.length > 0 ? [x("spells", spells)] : []),
      x("viz:color", rgb(signColour(PALETTES.light, drawnSign(attributes)))),
    ]);
  });
  const times = { mode: "dynamic", timeformat: "date", timerepresentation: "interval" };
  const root = x("gexf", { ...NAMESPACES, version: "1.3" }, [
    x("meta", { lastmodifieddate: today }, [
      x("creator", "Entente"),
      x("description", xmlText(aboutGraph(graph).join("\n"))),
    ]),
    x("graph", { defaultedgetype: "directed", ...times }, [
      declared("node", nodeColumns),
      declared("edge", relationColumns),
      x("nodes", { count: String(nodes.length) }, nodes),
      x("edges", { count: String(edges.length) }, edges),
    ]),
  ]);
  return xmlFile(root);
}

function declared(of: "node" | "edge", columns: readonly Column<never>[]) {
  return x(
    "attributes",
    { class: of, mode: "static" },
    columns.map(({ name, type }) => x("attribute", { id: name, title: name, type })),
  );
}

function values<T>(columns: readonly Column<T>[], item: T) {
  return x(
    "attvalues",
    columns.flatMap(({ name, type, of }) => {
      const value = of(item);
      // No number is left out; an empty text is a text.
      if (value === "" && type !== "string") return [];
      return [x("attvalue", { for: name, value: xmlText(String(value)) })];
    }),
  );
}

function tenth(value: number): string {
  return String(Math.round(value * 10) / 10);
}

function rgb(hex: string) {
  const value = Number.parseInt(hex.slice(1), 16);
  return { r: String(value >> 16), g: String((value >> 8) & 255), b: String(value & 255) };
}
