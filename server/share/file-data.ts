import type { Claim } from "../../domain/contract/claims.ts";
import type { FileClaim, FileEvidence, FileRelation } from "../../domain/contract/evidence.ts";
import type {
  ActorAttributes,
  RelationAttributes,
  SerializedGraph,
} from "../../domain/contract/graph.ts";

/** What readers of graphology's JSON take an edge to be where it does not say otherwise. */
const USUAL: Partial<RelationAttributes> = {
  symmetric: false,
  mixed: false,
  status: "occurred",
  counts: true,
  disputed: false,
  background: false,
};

/** The sources of a file, and their licence. */
export interface FileCredit {
  licence: string;
  sources: readonly { id: string; title: string; background: boolean }[];
}

/**
 * The graph in graphology's format, without what nothing in the file asks for.
 * @param coreKinds kinds that are laid out first, as the page does
 */
export function fileGraph(
  graph: SerializedGraph,
  coreKinds: readonly string[],
  credit?: FileCredit,
): object {
  const { pack, title, version, truncated, total } = graph.attributes;
  return {
    attributes: {
      pack,
      title,
      version,
      coreKinds,
      ...credit,
      ...(truncated && { truncated, total }),
    },
    nodes: graph.nodes.map(({ key, attributes: { name, kind, aliases, country } }) => ({
      key,
      attributes: {
        name,
        kind,
        ...(aliases.length > 0 && { aliases }),
        // Of others, too: whoever has a country is laid out near its state.
        ...(country !== "" && { country }),
      },
    })),
    edges: graph.edges.map(({ key, source, target, attributes }) => ({
      key,
      source,
      target,
      attributes: edge(attributes),
    })),
  };
}

/** Whether an actor is shown by a flag: a state with a country. */
function isState({ kind, country }: Pick<ActorAttributes, "kind" | "country">): boolean {
  return kind === "State" && country !== "";
}

/** The codes of the flags that stand for states of a graph, each once, in lower case. */
export function flagCodes({ nodes }: Pick<SerializedGraph, "nodes">): string[] {
  const states = nodes.filter(({ attributes }) => isState(attributes));
  return [...new Set(states.map(({ attributes }) => attributes.country.toLowerCase()))];
}

function edge(relation: RelationAttributes): Record<string, unknown> {
  const { predicate, label, sign, intensity, spells, sources } = relation;
  const unusual = Object.entries(USUAL).flatMap(([name, usual]) => {
    const value: unknown = relation[name as keyof RelationAttributes];
    return value === usual ? [] : [[name, value] as const];
  });
  return {
    predicate,
    label,
    sign,
    intensity,
    ...(spells.length > 0 && { spells }),
    ...(sources.length > 0 && { sources }),
    ...Object.fromEntries(unusual),
  };
}

/** The claims behind the relations of a graph, and the documents that they are found in. */
export function fileEvidence(graph: SerializedGraph, claims: readonly Claim[]): FileEvidence {
  const names = new Map(graph.nodes.map(({ key, attributes }) => [key, attributes.name]));
  const end = (id: string): [string, string] => [id, names.get(id) ?? id];
  const relations: Record<string, FileRelation> = Object.fromEntries(
    graph.edges.map(({ key, source, target, attributes: { label } }) => [
      key,
      { subject: end(source), object: end(target), label },
    ]),
  );
  const sources: FileEvidence["sources"] = {};
  for (const { source } of claims) {
    const { id, title, published, background } = source;
    sources[id] = { title, published, background };
  }
  return { relations, claims: claims.map(fileClaim), sources };
}

function fileClaim(claim: Claim): FileClaim {
  const { id, relation, sign, status, validFrom, validTo, summary, paragraph } = claim;
  return {
    id,
    relation,
    sign,
    status,
    validFrom,
    validTo,
    summary,
    paragraph,
    assertedBy: claim.background ? "" : (claim.assertedBy?.name ?? ""),
    source: claim.source.id,
    contradictedBy: claim.contradictedBy.map((other) => other.id),
  };
}
