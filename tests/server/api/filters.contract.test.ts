import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { SerializedGraph } from "../../../domain/contract/graph.ts";
import { readPack } from "../../../server/pack/read.ts";
import type { Serving } from "../../../server/serve.ts";
import { SHIPPED } from "../load/pack-folder.ts";
import { presentEngines } from "../store/engines.ts";
import { days, expectedRelations, heldIn, near, type Expected } from "./expected.ts";
import { json, serveShipped } from "./serving.ts";

const pack = await readPack(SHIPPED);
const all = [...expectedRelations(pack).values()];
const firm = all.filter((relation) => ["occurred", "ongoing"].includes(relation.status));

type Fits = (relation: Expected) => boolean;
const undated: Fits = ({ spells }) => spells.length === 0;
const at = (date: string): Fits => during(date, date);
const during =
  (from: string, to: string): Fits =>
  (relation) =>
    heldIn(relation, days(from)[0], days(to)[1]);

/** Query, the relations that it applies to, and a predicate for those that match. */
const CASES: [query: string, of: Expected[], fits: Fits][] = [
  ["", firm, () => true],
  ["status=occurred,ongoing,planned,alleged,hypothetical,denied", all, () => true],
  ...["occurred", "ongoing", "planned", "alleged", "hypothetical", "denied"].map(
    (status): [string, Expected[], Fits] => [`status=${status}`, all, (r) => r.status === status],
  ),
  ["sign=1", firm, ({ sign }) => sign === 1],
  ["sign=-1", firm, ({ sign }) => sign === -1],
  ["sign=-1,%200", firm, ({ sign }) => sign !== 1],
  ["kind=State", firm, ({ kinds }) => kinds.every((kind) => kind === "State")],
  [
    "kind=State,Person",
    firm,
    ({ kinds }) => kinds.every((kind) => ["State", "Person"].includes(kind)),
  ],
  ["predicate=MEMBER_OF", firm, ({ predicate }) => predicate === "MEMBER_OF"],
  [
    "predicate=MEMBER_OF,CRITICIZED",
    firm,
    ({ predicate }) => ["MEMBER_OF", "CRITICIZED"].includes(predicate),
  ],
  ["source=d2", firm, ({ sources }) => sources.has("d2")],
  ["source=d2,d4", firm, ({ sources }) => sources.has("d2") || sources.has("d4")],
  ["undated=exclude", firm, (relation) => !undated(relation)],
  ...[
    "1949",
    "1992-05",
    "2020-10-01",
    "2020-11-10",
    "2020-11-11",
    "2023-09",
    "2024",
    "2024-02",
  ].map((date): [string, Expected[], Fits] => [`at=${date}&undated=exclude`, firm, at(date)]),
  ["undated=false", firm, (relation) => !undated(relation)],
  ["undated=0", firm, (relation) => !undated(relation)],
  ["undated=1", firm, () => true],
  ["at=2020-10-01", firm, at("2020-10-01")],
  ["from=2023", firm, during("2023", "9998")],
  ...["include", "true", "1"].map((word): [string, Expected[], Fits] => [
    `at=2020-10-01&undated=${word}`,
    firm,
    (relation) => undated(relation) || at("2020-10-01")(relation),
  ]),
  ["from=2020-09&to=2020-11&undated=exclude", firm, during("2020-09", "2020-11")],
  ["from=2023&undated=exclude", firm, during("2023", "9998")],
  ["to=1999-12-31&undated=exclude", firm, during("0001", "1999-12-31")],
  [
    "from=2022&to=2024&sign=-1&kind=State&undated=exclude&source=d3,r0",
    firm,
    (r) =>
      during("2022", "2024")(r) &&
      r.sign === -1 &&
      r.kinds.every((kind) => kind === "State") &&
      (r.sources.has("d3") || r.sources.has("r0")),
  ],
];

describe.each(presentEngines())("GET /api/graph on $name", (engine) => {
  let serving: Serving;
  beforeAll(async () => {
    serving = await serveShipped(engine);
  });
  afterAll(() => serving.close());
  const graph = (query: string) => json<SerializedGraph>(serving, `/api/graph?${query}`);
  const ids = (relations: Expected[]) => relations.map(({ id }) => id).sort();
  const keys = (answer: { key: string }[]) => answer.map(({ key }) => key).sort();

  it.each(CASES)("returns the rows that match ?%s", async (query, of, fits) => {
    const expected = of.filter(fits);
    const answer = await graph(query);
    expect(keys(answer.edges)).toEqual(ids(expected));
    expect(answer.attributes).toMatchObject({ truncated: false, total: expected.length });
    const touched = new Set(expected.flatMap(({ subject, object }) => [subject, object]));
    expect(keys(answer.nodes).filter((key) => touched.has(key))).toEqual([...touched].sort());
  });

  it("returns all actors if only the status is filtered, else those with relations", async () => {
    expect((await graph("")).nodes).toHaveLength(pack.actors.length);
    const members = await graph("predicate=MEMBER_OF");
    const touched = new Set(members.edges.flatMap(({ source, target }) => [source, target]));
    expect(keys(members.nodes)).toEqual([...touched].sort());
  });

  it.each([1, 2, 3])("returns the relations within %d hops for focus=belarus", async (hops) => {
    const { edges, nodes } = await graph(`focus=belarus&hops=${hops}`);
    expect(keys(edges)).toEqual(ids(near(firm, "belarus", hops)));
    expect(keys(nodes)).toContain("belarus");
  });

  it("follows only matching relations from a focus", async () => {
    const friction = firm.filter(({ sign }) => sign === -1);
    const { edges } = await graph("focus=belarus&hops=2&sign=-1");
    expect(keys(edges)).toEqual(ids(near(friction, "belarus", 2)));
  });

  it("keeps the strongest relations if a limit cuts, and reports it", async () => {
    const strongest = [...firm].sort((a, b) => b.intensity - a.intensity || (a.id < b.id ? -1 : 1));
    const { edges, attributes } = await graph("limit=17");
    expect(edges.map(({ key }) => key)).toEqual(strongest.slice(0, 17).map(({ id }) => id));
    expect(attributes).toMatchObject({ truncated: true, total: firm.length });
    expect((await graph(`limit=${firm.length}`)).attributes).toMatchObject({ truncated: false });
  });

  it("returns the relation's attributes on each edge", async () => {
    const { edges } = await graph("status=occurred,ongoing,planned,alleged,hypothetical,denied");
    const found = edges.map(({ key, source, target, attributes }) => ({
      id: key,
      subject: source,
      object: target,
      predicate: attributes.predicate,
      sign: attributes.sign,
      status: attributes.status,
      intensity: attributes.intensity,
      claimCount: attributes.claimCount,
    }));
    const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
    expect(found.sort(byId)).toEqual(
      all
        .map(({ id, subject, object, predicate, sign, status, intensity, claims }) => ({
          id,
          subject,
          object,
          predicate,
          sign,
          status,
          intensity,
          claimCount: claims.length,
        }))
        .sort(byId),
    );
  });
});
