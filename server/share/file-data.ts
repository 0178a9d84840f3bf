import type { Claim } from "../../domain/contract/claims.ts";
import type { FileClaim, FileEvidence, FileRelation } from "../../domain/contract/evidence.ts";
import type {
  ActorAttributes,
  RelationAttributes,
  SerializedGraph,
} from "../../domain/contract/graph.ts";

/** Default attributes of an edge, which are omitted from the file. */
const DEFAULTS: Partial<RelationAttributes> = {
  symmetric: false,
  mixed: false,
  status: "occurred",
  counts: true,
  disputed: false,
  background: false,
};

/** Licence and sources of a file's data. */
export interface FileCredit {
  licence: string;
  sources: readonly { id: string; title: string; background: boolean }[];
}

/**
 * Reduces a graph in graphology's format to the data that the file uses.
 *
 * @param coreKinds kinds that are laid out first, as on the page
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
        // Kept for all kinds, since the layout places actors of a country near its state.
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

/** Returns true for a state with a country, which is drawn with a flag. */
function isState({ kind, country }: Pick<ActorAttributes, "kind" | "country">): boolean {
  return kind === "State" && country !== "";
}

/** Returns the flag codes of a graph's states, each once, in lower case. */
export function flagCodes({ nodes }: Pick<SerializedGraph, "nodes">): string[] {
  const states = nodes.filter(({ attributes }) => isState(attributes));
  return [...new Set(states.map(({ attributes }) => attributes.country.toLowerCase()))];
}

function edge(relation: RelationAttributes): Record<string, unknown> {
  const { predicate, label, sign, intensity, spells, sources } = relation;
  const differences = Object.entries(DEFAULTS).flatMap(([name, standard]) => {
    const value: unknown = relation[name as keyof RelationAttributes];
    return value === standard ? [] : [[name, value] as const];
  });
  return {
    predicate,
    label,
    sign,
    intensity,
    ...(spells.length > 0 && { spells }),
    ...(sources.length > 0 && { sources }),
    ...Object.fromEntries(differences),
  };
}

/**
 * Returns the claims of the graph's relations, and their source documents; claims of relations that
 * a limit has cut from the graph are left out.
 */
export function fileEvidence(graph: SerializedGraph, claims: readonly Claim[]): FileEvidence {
  const names = new Map(graph.nodes.map(({ key, attributes }) => [key, attributes.name]));
  const end = (id: string): [string, string] => [id, names.get(id) ?? id];
  const relations: Record<string, FileRelation> = Object.fromEntries(
    graph.edges.map(({ key, source, target, attributes: { label } }) => [
      key,
      { subject: end(source), object: end(target), label },
    ]),
  );
  const told = claims.filter(({ relation }) => Object.hasOwn(relations, relation));
  const sources: FileEvidence["sources"] = {};
  for (const { source } of told) {
    const { id, title, published, background } = source;
    sources[id] = { title, published, background };
  }
  return { relations, claims: told.map(fileClaim), sources };
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
