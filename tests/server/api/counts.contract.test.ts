import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Counts } from "../../../domain/contract/counts.ts";
import type { Problem } from "../../../domain/contract/problem.ts";
import { readPack } from "../../../server/pack/read.ts";
import type { Serving } from "../../../server/serve.ts";
import { SHIPPED } from "../load/pack-folder.ts";
import { presentEngines } from "../store/engines.ts";
import { days, expectedRelations, heldIn, type Expected } from "./expected.ts";
import { json, serveShipped } from "./serving.ts";

const all = [...expectedRelations(await readPack(SHIPPED)).values()];
const firm = all.filter((relation) => ["occurred", "ongoing"].includes(relation.status));

const bySign = (relations: Expected[]): Counts["signs"] => ({
  cooperation: relations.filter(({ sign }) => sign === 1).length,
  friction: relations.filter(({ sign }) => sign === -1).length,
  neutral: relations.filter(({ sign }) => sign === 0).length,
});
const undated = ({ spells }: Expected): boolean => spells.length === 0;
const at = (relation: Expected): boolean => heldIn(relation, ...days("1995"));

const CASES: [query: string, fits: (relation: Expected) => boolean][] = [
  ["", () => true],
  ["at=1995", at],
  ["at=1995&undated=true", (relation) => at(relation) || undated(relation)],
  ["undated=0", (relation) => !undated(relation)],
  ["predicate=MEMBER_OF&source=d2", (r) => r.predicate === "MEMBER_OF" && r.sources.has("d2")],
  ["kind=State", ({ kinds }) => kinds.every((kind) => kind === "State")],
  [
    "kind=State&also=csto",
    (r) => [r.subject, r.object].every((id, i) => r.kinds[i] === "State" || id === "csto"),
  ],
  ["without=russia", ({ subject, object }) => ![subject, object].includes("russia")],
  ["minIntensity=0.5", ({ intensity }) => intensity >= 0.5],
];

describe.each(presentEngines())("GET /api/counts on $name", (engine) => {
  let serving: Serving;
  beforeAll(async () => {
    serving = await serveShipped(engine);
  });
  afterAll(() => serving.close());

  it.each(CASES)("counts the rows that match ?%s", async (query, fits) => {
    const expected = firm.filter(fits);
    expect(expected.length).toBeGreaterThan(0);
    expect(await json<Counts>(serving, `/api/counts?${query}`)).toEqual({
      relations: expected.length,
      signs: bySign(expected),
      undated: expected.filter(undated).length,
      actors: {},
    });
  });

  it("counts the relations of some actors separately", async () => {
    const { actors } = await json<Counts>(serving, "/api/counts?actors=armenia,russia&undated=1");
    const of = (id: string) => firm.filter((r) => [r.subject, r.object].includes(id));
    expect(actors).toEqual({ armenia: bySign(of("armenia")), russia: bySign(of("russia")) });
  });

  it("rejects an unknown actor and names the field", async () => {
    const response = await fetch(`${serving.url}/api/counts?actors=atlantis`);
    const { errors } = (await response.json()) as Problem;
    expect([response.status, errors]).toMatchObject([
      400,
      [{ field: "actors", found: "atlantis" }],
    ]);
  });
});
