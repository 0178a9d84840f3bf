import type { Passage } from "../query/passable.ts";
import { EVERYWHERE } from "../query/passable.ts";
import type { RelationFilter, RelationRow } from "../query/relations.ts";
import type { Parameters } from "../store/port.ts";
import { relationTest } from "../whole/relation-test.ts";
import { strongestRows } from "../whole/strongest.ts";
import type { ColumnGraph } from "./column-graph.ts";
import { predicateAt, relationIdAt, relationRow, textsAt } from "./relation-rows.ts";

/** Answers the questions of cypher/queries that are about relations, from the columns. */
export class RelationAnswers {
  readonly #graph: ColumnGraph;
  readonly #predicateOfWord: ReadonlyMap<string, string>;

  constructor(graph: ColumnGraph) {
    this.#graph = graph;
    this.#predicateOfWord = new Map(
      graph.predicates.map(({ id }) => [id.toLowerCase().replaceAll("_", "-"), id]),
    );
  }

  relations(parameters: Parameters): RelationRow[] {
    return this.#strongest(this.#matching(this.#all(), parameters), numberIn(parameters["limit"]));
  }

  among(parameters: Parameters): RelationRow[] {
    const rows = this.#matching(this.#amongRows(parameters), parameters);
    return this.#strongest(rows, numberIn(parameters["limit"]));
  }

  ofActor(parameters: Parameters): RelationRow[] {
    const rows = this.#matching(this.rowsOfActor(textIn(parameters["actor"])), parameters);
    return this.#strongest(rows, rows.length);
  }

  byId({ ids }: Parameters): RelationRow[] {
    const rows = [...new Set(textsIn(ids) ?? [])].map((id) => this.#rowOf(id));
    const found = rows.filter((row) => row >= 0);
    return this.#strongest(found, found.length);
  }

  count(parameters: Parameters): { count: number }[] {
    return [{ count: this.#matching(this.#all(), parameters).length }];
  }

  countAmong(parameters: Parameters): { count: number }[] {
    return [{ count: this.#matching(this.#amongRows(parameters), parameters).length }];
  }

  /** Rows of cypher/queries/signed-relations and signed-relations-among. */
  signed(parameters: Parameters, isAmong: boolean) {
    const rows = isAmong ? this.among(parameters) : this.relations(parameters);
    return rows.map(({ id, subject, object, sign, mixed, intensity, validFrom }) => ({
      ...{ id, subject, object, sign, mixed, intensity, validFrom },
    }));
  }

  neighbours(parameters: Parameters): { actor: string; neighbour: string }[] {
    const { actors, relations, placeOfActor } = this.#graph;
    const passage: Passage = {
      ...EVERYWHERE,
      also: textsIn(parameters["also"]) ?? [],
      without: textsIn(parameters["without"]) ?? [],
      background: parameters["background"] === true,
      disputedOnly: parameters["disputed"] === true,
      minIntensity: numberIn(parameters["minIntensity"]),
      minSources: numberIn(parameters["minSources"]),
    };
    const test = relationTest(relations, actors, filterOf(parameters), passage);
    return [...new Set(textsIn(parameters["actors"]) ?? [])].flatMap((actor) => {
      const place = placeOfActor.get(actor);
      const others = new Set<number>();
      for (const row of this.rowsOfActor(actor)) {
        if (!test(row)) continue;
        const [subject = 0, object = 0] = [relations.subjects[row], relations.objects[row]];
        others.add(subject === place ? object : subject);
      }
      return [...others].map((other) => ({ actor, neighbour: actors[other]?.id ?? "" }));
    });
  }

  wellSourced(parameters: Parameters): { relation: string }[] {
    const least = numberIn(parameters["sources"]);
    return [...this.rowsOfActor(textIn(parameters["actor"]))]
      .filter((row) => (this.#graph.relations.sourceCounts[row] ?? 0) >= least)
      .map((row) => ({ relation: relationIdAt(this.#graph, row) }))
      .sort((a, b) => (a.relation < b.relation ? -1 : 1));
  }

  predicateCounts(): { predicate: string; relations: number }[] {
    const { numbers, texts } = this.#graph.relations.predicates;
    const counts = new Int32Array(texts.length);
    for (const number of numbers) counts[number] = (counts[number] ?? 0) + 1;
    return texts
      .map((predicate, number) => ({ predicate, relations: counts[number] ?? 0 }))
      .filter(({ relations }) => relations > 0)
      .sort((a, b) => (a.predicate < b.predicate ? -1 : 1));
  }

  /** The row of cypher/queries/relation-columns for a relation. */
  columnsRow(row: number) {
    const { relations, actors } = this.#graph;
    return {
      subject: actors[relations.subjects[row] ?? 0]?.id ?? "",
      object: actors[relations.objects[row] ?? 0]?.id ?? "",
      predicate: predicateAt(this.#graph, row),
      sign: relations.signs[row] ?? 0,
      mixed: relations.mixed[row] === 1,
      intensity: relations.intensities[row] ?? 0,
      status: relations.statuses.texts[relations.statuses.numbers[row] ?? 0] ?? "",
      spells: textsAt(relations.spells, row),
      sources: textsAt(relations.sources, row),
      sourceCount: relations.sourceCounts[row] ?? 0,
      disputed: false,
      background: false,
    };
  }

  /** Returns the relations of an actor, each once; none for an unknown one. */
  *rowsOfActor(actor: string): Generator<number> {
    const { placeOfActor, subjectEnds, objectEnds, objectRelations, relations } = this.#graph;
    const place = placeOfActor.get(actor);
    if (place === undefined) return;
    for (let row = subjectEnds[place - 1] ?? 0; row < (subjectEnds[place] ?? 0); row++) yield row;
    for (let i = objectEnds[place - 1] ?? 0; i < (objectEnds[place] ?? 0); i++) {
      const row = objectRelations[i] ?? 0;
      if (relations.subjects[row] !== place) yield row;
    }
  }

  *#all(): Generator<number> {
    for (let row = 0; row < this.#graph.relations.length; row++) yield row;
  }

  *#amongRows({ actors }: Parameters): Generator<number> {
    const { placeOfActor, subjectEnds, relations } = this.#graph;
    const places = new Set((textsIn(actors) ?? []).flatMap((id) => placeOfActor.get(id) ?? []));
    for (const place of places)
      for (let row = subjectEnds[place - 1] ?? 0; row < (subjectEnds[place] ?? 0); row++)
        if (places.has(relations.objects[row] ?? -1)) yield row;
  }

  #matching(rows: Iterable<number>, parameters: Parameters): number[] {
    const test = relationTest(this.#graph.relations, this.#graph.actors, filterOf(parameters));
    const matching: number[] = [];
    for (const row of rows) if (test(row)) matching.push(row);
    return matching;
  }

  #strongest(rows: readonly number[], limit: number): RelationRow[] {
    const { relations, actors } = this.#graph;
    return strongestRows(relations, actors, rows, limit)
      .map((row) => relationRow(this.#graph, row))
      .sort((a, b) => b.intensity - a.intensity || (a.id < b.id ? -1 : 1));
  }

  /** Returns the relation of an id; -1 for an unknown one. */
  #rowOf(id: string): number {
    const { placeOfActor, subjectEnds, relations } = this.#graph;
    const [subject = "", word = "", object = "", ...more] = id.split(".");
    const [from, to] = [placeOfActor.get(subject), placeOfActor.get(object)];
    const predicate = this.#predicateOfWord.get(word);
    if (from === undefined || to === undefined || predicate === undefined || more.length > 0)
      return -1;
    for (let row = subjectEnds[from - 1] ?? 0; row < (subjectEnds[from] ?? 0); row++)
      if (relations.objects[row] === to && predicateAt(this.#graph, row) === predicate) return row;
    return -1;
  }
}

function filterOf(parameters: Parameters): RelationFilter {
  const { signs, statuses, predicates, sources, kinds, from, to, undated } = parameters;
  return {
    signs: Array.isArray(signs) ? signs.map(Number) : undefined,
    statuses: textsIn(statuses),
    predicates: textsIn(predicates),
    sources: textsIn(sources),
    kinds: textsIn(kinds),
    period: typeof from === "string" && typeof to === "string" ? { from, to } : undefined,
    undated: undated === true,
  };
}

type Given = Parameters[string] | undefined;

export const numberIn = (value: Given): number => (typeof value === "number" ? value : 0);
export const textIn = (value: Given): string => (typeof value === "string" ? value : "");
export const textsIn = (value: Given): string[] | undefined =>
  Array.isArray(value) ? value.map(textIn) : undefined;
