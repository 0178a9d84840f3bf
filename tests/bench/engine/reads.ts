import { join } from "node:path";
import { readLibrary } from "../../../server/cypher/library.ts";
import type { Parameters } from "../../../server/store/port.ts";

/** A statement that only reads, as the product or its explorer asks it. */
export interface Read {
  name: string;
  statement: string;
  parameters: Parameters;
}

/** The subjects of the reads of a pack. */
export interface Subjects {
  actor: string;
  other: string;
  claims: readonly string[];
  source: string;
}

/** The questions of a page without a filter. */
const UNFILTERED = {
  id: null,
  relation: null,
  subject: null,
  object: null,
  about: null,
  signs: null,
  statuses: null,
  predicates: null,
  sources: null,
  kinds: null,
  from: null,
  to: null,
  undated: true,
  background: true,
  disputed: false,
  minIntensity: 0,
  minSources: 0,
  also: [],
  without: [],
  length: 4,
  intensity: 0,
  least: "0",
  before: "a",
  skip: 0,
  limit: 20_000,
};

/** Every file of cypher/queries, over a whole pack or as one actor's page asks it. */
export function ownReads(root: string, subjects: Subjects): Read[] {
  const { actor, other, claims, source } = subjects;
  const library = readLibrary(join(root, "cypher", "queries"), "neo4j");
  const reads = library.names.map((name) => ({
    name,
    statement: library.statement(name),
    parameters: {
      ...UNFILTERED,
      actor,
      other: null,
      actors: [actor, other],
      ids: [...claims],
      source,
      // Only `well-sourced` asks for a number where others ask for a list.
      ...(name === "well-sourced" && { sources: 1 }),
    },
  }));
  const again = (name: string, parameters: Parameters): Read => ({
    name: `${name} of one actor`,
    statement: library.statement(name),
    parameters: { ...UNFILTERED, ...parameters },
  });
  return [
    ...reads,
    again("claim-ids-of-actor", { actor, other }),
    again("claim-ids-of-actor", { actor, other: null, from: "2010-01-01", to: "2015" }),
  ];
}

/** Statements as somebody explores a graph with them. */
export function explorerReads({ actor, other }: Subjects): Read[] {
  const parameters = { id: actor, other, ids: [actor, other], prefix: "A" };
  const read = (name: string, statement: string): Read => ({ name, statement, parameters });
  return [
    read("an actor by id", "MATCH (a:Actor {id: $id}) RETURN a"),
    read("actors by ids", "MATCH (a:Actor) WHERE a.id IN $ids RETURN a.name ORDER BY a.name"),
    read(
      "actors by prefix",
      "MATCH (a:Actor) WHERE a.name STARTS WITH $prefix RETURN a.name ORDER BY a.name LIMIT 20",
    ),
    read(
      "neighbours, strongest first",
      "MATCH (a:Actor {id: $id})-[r]-(b:Actor) RETURN b.name, type(r), r.intensity ORDER BY r.intensity DESC, b.name LIMIT 25",
    ),
    read(
      "neighbours of neighbours",
      "MATCH (a:Actor {id: $id})-[]-(:Actor)-[]-(c:Actor) WHERE c <> a RETURN c.name, count(*) AS ways ORDER BY ways DESC, c.name LIMIT 10",
    ),
    read(
      "a shortest path",
      "MATCH (a:Actor {id: $id}), (b:Actor {id: $other}) MATCH p = shortestPath((a)-[*..6]-(b)) RETURN length(p)",
    ),
    read(
      "the busiest actors",
      "MATCH (a:Actor)-[r]-(:Actor) RETURN a.name, count(r) AS relations ORDER BY relations DESC, a.name LIMIT 10",
    ),
    read(
      "claims of two years",
      "MATCH (c:Claim) WHERE c.validFrom >= '2014' AND c.validFrom < '2016' RETURN count(c)",
    ),
    read(
      "two actors and the claims between them",
      "MATCH (a:Actor {id: $id})<-[:SUBJECT]-(c:Claim)-[:OBJECT]->(b:Actor {id: $other}) RETURN c.id, c.summary ORDER BY c.id",
    ),
    read("how many claims", "MATCH (c:Claim) RETURN count(*)"),
    read("how many sources are stated", "MATCH ()-[r:STATED_IN]->() RETURN count(r)"),
    read(
      "actors of one country, in pairs",
      "MATCH (a:Actor {id: $id}) MATCH (b:Actor) WHERE b.country = a.country AND b <> a RETURN count(*)",
    ),
    read(
      "namesakes by country",
      "MATCH (a:Actor:State), (b:Actor:Person) WHERE a.country = b.country RETURN count(*)",
    ),
    read(
      "friction by kind",
      "MATCH (a:Actor)-[r]->(b:Actor) WHERE r.sign < 0 RETURN a.kind, b.kind, count(*) AS n, avg(r.intensity) ORDER BY n DESC",
    ),
  ];
}
