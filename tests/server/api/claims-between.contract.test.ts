import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Claim } from "../../../domain/contract/claims.ts";
import type { SerializedGraph } from "../../../domain/contract/graph.ts";
import type { List } from "../../../domain/contract/list.ts";
import type { Problem } from "../../../domain/contract/problem.ts";
import { readPack } from "../../../server/pack/read.ts";
import type { Serving } from "../../../server/serve.ts";
import { SHIPPED } from "../load/pack-folder.ts";
import { presentEngines } from "../store/engines.ts";
import { expectedRelations } from "./expected.ts";
import { json, serveShipped } from "./serving.ts";

const pack = await readPack(SHIPPED);

describe.each(presentEngines())("queries of the panels on $name", (engine) => {
  let serving: Serving;
  beforeAll(async () => {
    serving = await serveShipped(engine);
  });
  afterAll(() => serving.close());

  const between = async (query: string) => {
    const { items } = await json<List<Claim>>(serving, `/api/claims?limit=1000&${query}`);
    return items.map(({ id }) => id).sort();
  };

  it("GET /api/claims?actor=&with= returns the claims between two actors, in either order", async () => {
    const expected = pack.claims
      .filter(({ subject, object }) =>
        [subject, object].every((end) => ["armenia", "csto"].includes(end)),
      )
      .map(({ id }) => id)
      .sort();
    expect(expected.length).toBeGreaterThan(10);
    expect(await between("actor=armenia&with=csto")).toEqual(expected);
    expect(await between("actor=csto&with=armenia")).toEqual(expected);
  });

  it("combines with the other filters, and returns an actor's claims about itself", async () => {
    const expected = pack.claims
      .filter((c) => c.subject === "armenia" && c.object === "csto" && c.sign === -1)
      .map(({ id }) => id)
      .sort();
    expect(await between("actor=csto&with=armenia&subject=armenia&sign=-1")).toEqual(expected);
    const selves = pack.claims.filter((c) => c.subject === "russia" && c.object === "russia");
    expect(await between("actor=russia&with=russia")).toEqual(selves.map(({ id }) => id).sort());
  });

  it("returns an actor's claims as subject, object or asserter, or in one part alone", async () => {
    const actors = new Set(pack.actors.map(({ id }) => id));
    const asserter = pack.claims.find(
      ({ assertedBy, subject, object }) =>
        actors.has(assertedBy) && ![subject, object].includes(assertedBy),
    )?.assertedBy;
    if (asserter === undefined) throw new Error("no claim is asserted by a third actor");
    for (const actor of [asserter, "armenia", "russia", "csto"]) {
      const of = (...parts: ("subject" | "object" | "assertedBy")[]) =>
        pack.claims
          .filter((claim) => parts.some((part) => claim[part] === actor))
          .map(({ id }) => id)
          .sort();
      expect(await between(`actor=${actor}`)).toEqual(of("subject", "object", "assertedBy"));
      expect(await between(`subject=${actor}`)).toEqual(of("subject"));
      expect(await between(`object=${actor}`)).toEqual(of("object"));
    }
  });

  it("excludes undated claims if a date is chosen, unless they are requested", async () => {
    const of = pack.claims.filter(({ subject, object }) => [subject, object].includes("armenia"));
    const dated = of.filter(({ validFrom }) => validFrom !== "");
    const undated = of.filter(({ validFrom, validTo }) => validFrom === "" && validTo === "");
    const ids = (claims: typeof of) => claims.map(({ id }) => id).sort();
    expect([dated, undated].every(({ length }) => length > 0)).toBe(true);
    const from = "subject=armenia&from=0001";
    const begun = dated.filter(({ subject }) => subject === "armenia");
    const open = undated.filter(({ subject }) => subject === "armenia");
    expect(await between(from)).toEqual(ids(begun));
    expect(await between(`${from}&undated=1`)).toEqual(ids([...begun, ...open]));
    expect(await between("subject=armenia&undated=false")).toEqual(ids(begun));
  });

  it.each([
    ["with=csto", "csto"],
    ["actor=armenia&with=atlantis", "atlantis"],
    ["actor=armenia&with=", ""],
  ])("rejects ?%s and names the field", async (query, found) => {
    const response = await fetch(`${serving.url}/api/claims?${query}`);
    expect(response.status).toBe(400);
    const { errors } = (await response.json()) as Problem;
    expect(errors).toMatchObject([{ field: "with", found }]);
  });

  it("GET /api/graph returns the documents of each relation's claims", async () => {
    const { edges } = await json<SerializedGraph>(
      serving,
      "/api/graph?status=occurred,ongoing,planned,alleged,hypothetical,denied",
    );
    const expected = expectedRelations(pack);
    expect(Object.fromEntries(edges.map((edge) => [edge.key, edge.attributes.sources]))).toEqual(
      Object.fromEntries([...expected].map(([id, { sources }]) => [id, [...sources].sort()])),
    );
  });
});
