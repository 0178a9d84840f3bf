import type { Imported, ImportedActor, ImportedRelation } from "../imported.ts";
import { LeftOutList } from "../left-out.ts";
import type { MappedColumn, TableMapping } from "../mapping/mapping.ts";
import { actorMeanings, relationMeanings } from "../graph/roles.ts";
import { textOf } from "../graph/texts.ts";
import type { OpenedTable } from "./opened-table.ts";
import { likeliestVocabulary, meaningOf, predicateOf, UNNAMED } from "../vocabulary/meaning.ts";
import { tableOfRecords } from "./rows-source.ts";

const ACTOR_FIELDS = ["key", "name", "kind", "country", "aliases", "summary"] as const;
const RELATION_FIELDS = [
  "from",
  "to",
  "relation",
  "sign",
  "intensity",
  "since",
  "until",
  "id",
] as const;

/** Turns a graph into a table of its actors and one of its relations, which leave no questions. */
export function tablesOfGraph(name: string, graph: Imported): OpenedTable[] {
  const leftOut = new LeftOutList();
  for (const { reason, count, first } of graph.leftOut) leftOut.addMany(reason, count, first);
  const actorProperties = namesOf(graph.actors, (field) => actorMeanings(field).length > 0);
  const properties = namesOf(graph.relations, (field) => relationMeanings(field).length > 0);
  const actors = graph.actors.map((actor) => [
    actor.id,
    actor.name,
    actor.kind,
    actor.country,
    actor.aliases.join(";"),
    actor.summary,
    ...actorProperties.map((field) => textOf(actor.properties.get(field))),
  ]);
  const words = wordsOf(graph.relations);
  const meanings = new Map(words.map((word) => [word.word, word]));
  const relations = graph.relations.flatMap((relation) =>
    rowsFor(signedByWord(relation, meanings), properties),
  );
  const none = { title: graph.title, leftOut: new LeftOutList() };
  return [
    {
      ...none,
      source: tableOfRecords(`${name}, actors`, actors, [...ACTOR_FIELDS, ...actorProperties]),
      mapping: mappingOf(`${name}, actors`, "actors", ACTOR_FIELDS, actorProperties, []),
    },
    {
      ...none,
      leftOut,
      source: tableOfRecords(name, relations, [...RELATION_FIELDS, ...properties]),
      mapping: mappingOf(name, "relations", RELATION_FIELDS, properties, words),
    },
  ];
}

/** One row for each spell, since a claim has one time. */
function rowsFor(relation: ImportedRelation, properties: readonly string[]): string[][] {
  const { id, from, to, predicate, sign, intensity, spells } = relation;
  const others = properties.map((field) => textOf(relation.properties.get(field)));
  return (spells.length === 0 ? ["/"] : spells).map((spell) => {
    const [since = "", until = ""] = spell.split("/");
    const key = spells.length > 1 ? `${id} ${spell}` : id;
    return [
      from,
      to,
      predicate,
      String(sign),
      String(intensity),
      ...[since, until].map((date) => (date === ".." ? "" : date)),
      key,
      ...others,
    ];
  });
}

/** Gives a relation whose file says nothing of sign and intensity those of its word. */
function signedByWord(
  relation: ImportedRelation,
  meanings: ReadonlyMap<string, TableMapping["words"][number]>,
): ImportedRelation {
  const given = new Set(
    [...relation.properties.keys()].flatMap((name) =>
      relationMeanings(name).map(({ role }) => role),
    ),
  );
  const meaning = meanings.get(relation.predicate);
  if (!meaning || given.has("sign") || given.has("weight")) return relation;
  const intensity = given.has("intensity") ? relation.intensity : meaning.intensity;
  return { ...relation, sign: relation.sign || meaning.sign, intensity };
}

function wordsOf(relations: readonly ImportedRelation[]): TableMapping["words"] {
  const { vocabulary } = likeliestVocabulary(new Set(relations.map(({ predicate }) => predicate)));
  const words = new Map<string, TableMapping["words"][number]>();
  for (const { predicate, label, sign, symmetric } of relations) {
    if (words.has(predicate)) continue;
    const known = meaningOf(predicate, vocabulary);
    words.set(predicate, {
      word: predicate,
      predicate: known?.predicate ?? predicateOf(predicate),
      label: known?.label ?? label,
      sign: sign || (known?.sign ?? 0),
      intensity: known?.intensity ?? 0.5,
      family: known?.family ?? "relation",
      symmetric,
    });
  }
  return [...words.values()];
}

function namesOf(
  items: readonly Pick<ImportedActor, "properties">[],
  isKnown: (field: string) => boolean,
): string[] {
  const names = new Set<string>();
  for (const { properties } of items)
    for (const [field, value] of properties)
      if (!isKnown(field) && textOf(value) !== "" && names.size < MOST_PROPERTIES) names.add(field);
  return [...names];
}

const MOST_PROPERTIES = 60;

function mappingOf(
  name: string,
  holds: TableMapping["holds"],
  fields: readonly MappedColumn["role"][],
  properties: readonly string[],
  words: TableMapping["words"],
): TableMapping {
  const column = (one: string, role: MappedColumn["role"]): MappedColumn => ({
    name: one,
    role,
    form: "each",
  });
  return {
    name,
    holds,
    hasHeader: true,
    columns: [
      ...fields.map((field) => column(field, field)),
      ...properties.map((one) => column(one, "property")),
    ],
    relation: UNNAMED,
    words,
    signFrom: "sign",
    scale: 1,
    // Spells have an exclusive end.
    endIncluded: false,
    goesOn: [],
    missing: [],
    codes: "name",
    kind: "",
    source: null,
  };
}
