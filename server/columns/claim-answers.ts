import { isWithin } from "../whole/spell-test.ts";
import type { Parameters } from "../store/port.ts";
import { claimHash, claimIdAt, numbersOfClaim } from "./claim-id.ts";
import type { ColumnGraph } from "./column-graph.ts";
import { NumberIndex } from "./number-index.ts";
import { orderedBy, rowsUpTo } from "../whole/order.ts";
import { numberIn, textIn, textsIn, type RelationAnswers } from "./relation-answers.ts";
import { predicateAt, relationIdAt } from "./relation-rows.ts";
import { timeOfClaim, type TimeOfClaim } from "./time-of-claim.ts";

/** What is read of a claim only when it is shown. */
export interface ClaimDetails {
  summary: string;
  note: string;
}

/** Reads the details of some claims, by their rows. Rejects with StoreError. */
export type ReadDetails = (
  graph: ColumnGraph,
  rows: readonly number[],
) => Promise<ReadonlyMap<number, ClaimDetails>>;

type Test = (row: number) => boolean;

/** Answers the questions of cypher/queries that are about claims. */
export class ClaimAnswers {
  readonly #graph: ColumnGraph;
  readonly #relations: RelationAnswers;
  readonly #readDetails: ReadDetails;
  /** By the places of `graph.times`. */
  readonly #times: readonly TimeOfClaim[];
  /** Places of times in the order of time, the newest first; undated last. */
  readonly #rankOfTime: Int32Array;
  /** Made with the graph: the first claim that is shown does not wait for a million. */
  readonly #index: NumberIndex;
  readonly #relationOf: Int32Array;
  /** All claims in the order of lists: newest first, undated last. */
  readonly inTime: Uint32Array;

  constructor(graph: ColumnGraph, relations: RelationAnswers, readDetails: ReadDetails) {
    this.#graph = graph;
    this.#relations = relations;
    this.#readDetails = readDetails;
    this.#times = graph.times.map(timeOfClaim);
    this.#rankOfTime = ranksOf(this.#times.map(({ fromKey }) => fromKey));
    this.#index = indexOf(graph);
    this.#relationOf = relationsOf(graph);
    this.inTime = this.#newestFirst(rowsUpTo(graph.claims.length));
  }

  /** Returns the claims of ids as cypher/queries/claims does. Rejects with StoreError. */
  async claims({ ids }: Parameters) {
    const rows = [...new Set(textsIn(ids) ?? [])].map((id) => this.#rowOf(id));
    const found = rows.filter((row) => row >= 0);
    const details = await this.#readDetails(this.#graph, found);
    // A relationship that was deleted since the graph was read has no details any more.
    return found.map((row) => ({ ...this.#claim(row), ...(details.get(row) ?? GONE) }));
  }

  ofActor(parameters: Parameters): { id: string }[] {
    const { claimEnds } = this.#graph;
    const tests = [...this.#endTests(parameters), this.#test(parameters)];
    const rows: number[] = [];
    for (const relation of this.#relations.rowsOfActor(textIn(parameters["actor"])))
      for (let row = claimEnds[relation - 1] ?? 0; row < (claimEnds[relation] ?? 0); row++)
        if (tests.every((test) => test(row))) rows.push(row);
    return this.#ids(this.#newestFirst(Uint32Array.from(rows)));
  }

  ofSources(parameters: Parameters): { id: string }[] {
    const test = this.#test(parameters);
    return this.#ids(this.inTime.filter((row) => test(row)));
  }

  ofSource({ source, limit }: Parameters): { id: string }[] {
    const place = this.#graph.sources.findIndex(({ id }) => id === source);
    const found: number[] = [];
    for (const row of this.inTime) {
      if (found.length >= numberIn(limit)) break;
      if (this.#graph.claims.sources[row] === place) found.push(row);
    }
    return this.#ids(found);
  }

  newest(parameters: Parameters): { id: string }[] {
    const [skip, limit] = [numberIn(parameters["skip"]), numberIn(parameters["limit"])];
    const rows = this.inTime.subarray(skip, skip + limit);
    // As in the store's index of dates, which has those from the year 0 on.
    const isIn = (row: number) => /^\d/.test(this.#timeOf(row).validFrom ?? "");
    return this.#ids(rows.filter(isIn));
  }

  timeline() {
    const { claims } = this.#graph;
    const months = this.#times.map(({ validFrom }) =>
      validFrom === null ? null : validFrom.slice(0, validFrom.startsWith("-") ? 8 : 7),
    );
    const sums = new Map<
      string,
      { month: string | null; sign: number; count: number; sum: number }
    >();
    for (let row = 0; row < claims.length; row++) {
      const month = months[claims.times[row] ?? 0] ?? null;
      const sign = claims.signs[row] ?? 0;
      const key = `${month} ${sign}`;
      const known = sums.get(key) ?? { month, sign, count: 0, sum: 0 };
      if (known.count === 0) sums.set(key, known);
      known.count++;
      known.sum += sign * (claims.intensities[row] ?? 0);
    }
    return [...sums.values()].map((each) => ({ ...each, background: 0 }));
  }

  /** Rows of cypher/queries/claim-columns, in order. */
  *columns() {
    for (const row of this.inTime) {
      const time = this.#timeOf(row);
      yield {
        id: claimIdAt(this.#graph.claims, row),
        predicate: predicateAt(this.#graph, this.#relation(row)),
        status: time.status,
        sign: this.#graph.claims.signs[row] ?? 0,
        spell: time.spellKey,
        about: [],
      };
    }
  }

  /** Rows of cypher/queries/claim-texts, in order: what is kept says as much as the names do. */
  *texts() {
    const { claims, actors } = this.#graph;
    for (const row of this.inTime)
      yield {
        id: claimIdAt(claims, row),
        summary: "",
        subject: actors[claims.subjects[row] ?? 0]?.id ?? "",
        predicate: predicateAt(this.#graph, this.#relation(row)),
        object: actors[claims.objects[row] ?? 0]?.id ?? "",
        validFrom: this.#timeOf(row).validFrom,
      };
  }

  #claim(row: number) {
    const { claims, actors, sources } = this.#graph;
    const relation = this.#relation(row);
    const { validFrom, validTo, status, precision, dateBasis } = this.#timeOf(row);
    return {
      id: claimIdAt(claims, row),
      relation: relationIdAt(this.#graph, relation),
      subject: actors[claims.subjects[row] ?? 0]?.id ?? "",
      predicate: predicateAt(this.#graph, relation),
      object: actors[claims.objects[row] ?? 0]?.id ?? "",
      sign: claims.signs[row] ?? 0,
      intensity: claims.intensities[row] ?? 0,
      ...{ status, validFrom, validTo, precision, dateBasis },
      about: [],
      instrument: "",
      assertedBy: null,
      source: sources[claims.sources[row] ?? 0]?.id ?? "",
      paragraph: null,
      alsoParagraphs: [],
      background: false,
      corroboratedBy: [],
      contradictedBy: [],
    };
  }

  /** Tests of the actors at the ends of a claim. */
  #endTests({ actor, other, subject, object }: Parameters): Test[] {
    const { placeOfActor, claims } = this.#graph;
    const { subjects, objects } = claims;
    const place = (id: Parameters[string] | undefined) => placeOfActor.get(textIn(id)) ?? -1;
    const tests: Test[] = [];
    if (typeof other === "string") {
      const [one, another] = [place(actor), place(other)];
      const isFrom = (row: number, from: number, to: number) =>
        subjects[row] === from && objects[row] === to;
      tests.push((row) => isFrom(row, one, another) || isFrom(row, another, one));
    }
    if (typeof subject === "string") {
      const from = place(subject);
      tests.push((row) => subjects[row] === from);
    }
    if (typeof object === "string") {
      const to = place(object);
      tests.push((row) => objects[row] === to);
    }
    return tests;
  }

  #test(parameters: Parameters): Test {
    const { claims, sources } = this.#graph;
    const { about, signs, from, to, undated } = parameters;
    const predicates = textsIn(parameters["predicates"]);
    const statuses = textsIn(parameters["statuses"]);
    const wanted = textsIn(parameters["sources"]);
    const tests: Test[] = [];
    // A lens knows no topics.
    if (typeof about === "string") tests.push(() => false);
    if (predicates)
      tests.push((row) => predicates.includes(predicateAt(this.#graph, this.#relation(row))));
    if (Array.isArray(signs)) tests.push((row) => signs.includes(claims.signs[row] ?? 0));
    if (statuses) tests.push((row) => statuses.includes(this.#timeOf(row).status));
    if (wanted) {
      const isWanted = sources.map(({ id }) => wanted.includes(id));
      tests.push((row) => isWanted[claims.sources[row] ?? 0] ?? false);
    }
    const isHeld =
      typeof from === "string" && typeof to === "string" ? isWithin({ from, to }) : () => true;
    const passes = this.#times.map(({ spellKey }) =>
      spellKey === null ? undated === true : isHeld(spellKey),
    );
    tests.push((row) => passes[claims.times[row] ?? 0] ?? false);
    return (row) => tests.every((test) => test(row));
  }

  #rowOf(id: string): number {
    const numbers = numbersOfClaim(id);
    if (!numbers) return -1;
    const { elements, firsts, seconds } = this.#graph.claims;
    const [element, first, second] = numbers;
    return this.#index.find(
      claimHash(...numbers),
      (row) =>
        elements[row] === element &&
        (firsts[row] ?? -1) === first &&
        (seconds[row] ?? -1) === second,
    );
  }

  #timeOf(row: number): TimeOfClaim {
    return this.#times[this.#graph.claims.times[row] ?? 0] ?? UNDATED;
  }

  #relation(row: number): number {
    return this.#relationOf[row] ?? 0;
  }

  /** Of the same date in the order of the table, which is that of the relations. */
  #newestFirst(rows: Uint32Array): Uint32Array {
    const { times } = this.#graph.claims;
    const rank = (row: number) => this.#rankOfTime[times[row] ?? 0] ?? 0;
    return orderedBy(rows, rank, this.#times.length);
  }

  #ids(rows: Iterable<number>): { id: string }[] {
    return Array.from(rows, (row) => ({ id: claimIdAt(this.#graph.claims, row) }));
  }
}

function indexOf({ claims: { elements, firsts, seconds, length } }: ColumnGraph): NumberIndex {
  return new NumberIndex(length, (row) =>
    claimHash(elements[row] ?? 0, firsts[row] ?? -1, seconds[row] ?? -1),
  );
}

/** Returns the relation of each claim. */
function relationsOf({ claims, claimEnds }: ColumnGraph): Int32Array {
  const relations = new Int32Array(claims.length);
  claimEnds.forEach((end, relation) => relations.fill(relation, claimEnds[relation - 1] ?? 0, end));
  return relations;
}

const UNDATED = timeOfClaim(" ");
const GONE: ClaimDetails = { summary: "", note: "" };

/** Returns the rank of each key from the last to the first; equal keys have the same. */
function ranksOf(keys: readonly string[]): Int32Array {
  const places = new Map(
    [...new Set(keys)]
      .sort()
      .reverse()
      .map((key, rank) => [key, rank]),
  );
  return Int32Array.from(keys, (key) => places.get(key) ?? 0);
}
