import { msg } from "../../domain/message.ts";
import { parse, type ClusterStatementASTNode, type EdgeTargetASTNode } from "@ts-graphviz/ast";
import { assemble } from "../graph/assemble.ts";
import { emptyDraft, type Draft, type Fields } from "../graph/draft.ts";
import type { Imported } from "../imported.ts";
import { LeftOutList } from "../left-out.ts";
import { Refusal } from "../refusal.ts";

/**
 * Reads a graph in the DOT language of Graphviz: nodes, edges and chains of edges with their
 * attributes, and those that `node [...]` and `edge [...]` give to all that follow. A subgraph gives
 * its nodes their group.
 *
 * @throws Refusal if it is no DOT
 */
export function readDot(text: string): Imported {
  const draft = emptyDraft(new LeftOutList());
  const graph = parsed(text).children.find((child) => child.type === "Graph");
  if (!graph) throw new Refusal(msg("The DOT file holds no graph."));
  draft.title = graph.id?.value ?? "";
  const reader = new DotReader(draft, !graph.directed);
  reader.read(graph.children, new Map(), new Map(), "");
  return assemble("DOT", draft);
}

function parsed(text: string) {
  try {
    return parse(text);
  } catch (error) {
    const { cause } = error as { cause?: { location?: { start?: { line?: number } } } };
    const place = cause?.location?.start?.line;
    throw new Refusal(
      place === undefined
        ? msg("The file looks like DOT, but it is not.")
        : msg(`The file looks like DOT, but it is not: the fault is in line ${place}.`),
      { cause: error },
    );
  }
}

class DotReader {
  #nodes = new Map<string, Fields>();

  constructor(
    private readonly draft: Draft,
    private readonly symmetric: boolean,
  ) {}

  read(
    statements: readonly ClusterStatementASTNode[],
    nodeFields: Fields,
    edgeFields: Fields,
    group: string,
  ): void {
    const [ofNodes, ofEdges] = [new Map(nodeFields), new Map(edgeFields)];
    for (const statement of statements)
      switch (statement.type) {
        case "AttributeList":
          if (statement.kind === "Node") addTo(ofNodes, statement.children);
          if (statement.kind === "Edge") addTo(ofEdges, statement.children);
          break;
        case "Node":
          addTo(this.#node(statement.id.value, ofNodes, group), statement.children);
          break;
        case "Edge":
          this.#edges(statement.targets, statement.children, { ofNodes, ofEdges, group });
          break;
        case "Subgraph":
          this.read(statement.children, ofNodes, ofEdges, statement.id?.value ?? group);
          break;
        default:
      }
  }

  #node(id: string, defaults: Fields, group: string): Fields {
    const known = this.#nodes.get(id);
    if (known) return known;
    const fields: Fields = new Map(defaults);
    if (group !== "") fields.set("group", group.replace(/^cluster_?/, ""));
    this.#nodes.set(id, fields);
    const at = `node ${this.#nodes.size}`;
    this.draft.actors.push({ id, fields, times: [], place: null, at });
    return fields;
  }

  #edges(
    targets: readonly EdgeTargetASTNode[],
    attributes: readonly ClusterStatementASTNode[] | readonly unknown[],
    { ofNodes, ofEdges, group }: { ofNodes: Fields; ofEdges: Fields; group: string },
  ): void {
    const fields: Fields = new Map(ofEdges);
    addTo(fields, attributes);
    const ends = targets.map((target) => this.#idsOf(target));
    for (const id of ends.flat()) this.#node(id, ofNodes, group);
    for (const [i, sources] of ends.slice(0, -1).entries())
      for (const from of sources)
        for (const to of ends[i + 1] ?? []) {
          const at = `edge ${this.draft.relations.length + 1}`;
          const { symmetric } = this;
          this.draft.relations.push({ id: "", from, to, symmetric, fields, times: [], at });
        }
  }

  #idsOf(target: EdgeTargetASTNode): string[] {
    if (target.type === "NodeRef") return [target.id.value];
    return target.children.map((inner) => inner.id.value);
  }
}

/** Adds the attributes among the children of a statement. */
function addTo(fields: Fields, children: readonly unknown[]): void {
  for (const child of children) {
    const one = child as { type?: string; key?: { value: string }; value?: { value: string } };
    if (one.type === "Attribute" && one.key && one.value)
      fields.set(one.key.value, one.value.value);
  }
}
