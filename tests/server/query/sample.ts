import type { Actor } from "../../../domain/contract/actors.ts";
import type { Catalogue } from "../../../server/query/catalogue.ts";
import type { RelationRow } from "../../../server/query/relations.ts";

/** Returns an actor with this name; its id is the name in lower case. */
export function actor(name: string, rest: Partial<Actor> = {}): Actor {
  return {
    id: name.toLowerCase(),
    name,
    kind: "State",
    aliases: [],
    country: "",
    qid: "",
    summary: "",
    relationCount: 0,
    ...rest,
  };
}

/** Returns a relation from a to b with this sign. */
export function row(subject: string, object: string, sign: -1 | 0 | 1 = 1): RelationRow {
  return {
    id: `${subject}.knows.${object}`,
    subject,
    object,
    predicate: "KNOWS",
    sign,
    mixed: false,
    intensity: 0.5,
    status: "ongoing",
    counts: true,
    spells: [],
    validFrom: null,
    validTo: null,
    claimIds: ["c1"],
    sourceCount: 1,
    sources: [],
    disputed: false,
    background: false,
  };
}

/** Returns a catalogue of these actors, without predicates or sources. */
export function catalogueOf(...names: string[]): Catalogue {
  const actors = new Map(names.map((name) => [name.toLowerCase(), actor(name)]));
  return { actors, predicates: new Map(), sources: new Map() };
}
