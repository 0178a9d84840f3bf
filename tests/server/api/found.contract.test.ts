import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { foldedWords } from "../../../domain/folded-text.ts";
import type { Found } from "../../../domain/contract/search.ts";
import { readPack } from "../../../server/pack/read.ts";
import type { Serving } from "../../../server/serve.ts";
import { SHIPPED } from "../load/pack-folder.ts";
import { presentEngines } from "../store/engines.ts";
import { expectedRelations } from "./expected.ts";
import { json, serveShipped } from "./serving.ts";

const pack = await readPack(SHIPPED);
const nameOf = new Map(pack.actors.map(({ id, name }) => [id, name]));
const labelOf = new Map(pack.predicates.map(({ id, label }) => [id, label]));

/** Returns the ids of the pack's claims whose text has words with these prefixes. */
function claimsWith(...beginnings: string[]): string[] {
  return pack.claims
    .filter(({ id, summary, subject, predicate, object, validFrom }) => {
      const parts = [summary, nameOf.get(subject), labelOf.get(predicate), nameOf.get(object)];
      const words = foldedWords([...parts, validFrom.slice(0, 4), id].join(" "));
      return beginnings.every((one) => words.some((word) => word.startsWith(one)));
    })
    .map(({ id }) => id)
    .sort();
}

describe.each(presentEngines())("GET /api/search on $name", (engine) => {
  let serving: Serving;
  beforeAll(async () => {
    serving = await serveShipped(engine);
  });
  afterAll(() => serving.close());
  const find = (q: string, rest = "&limit=100") =>
    json<Found>(serving, `/api/search?q=${encodeURIComponent(q)}${rest}`);
  const ids = (list: Found[keyof Found]) => (list?.items ?? []).map(({ id }) => id);

  it.each([["freez"], ["csto", "froz"], ["2020", "war"], ["pashinyan", "csto", "accus"]])(
    "finds the claims with %s %s %s, in any order and case",
    async (...words) => {
      const expected = claimsWith(...words);
      expect(expected.length).toBeGreaterThan(0);
      const one = await find(words.join(" "));
      const other = await find([...words].reverse().join("… ").toUpperCase());
      expect(one.claims?.total).toBe(expected.length);
      expect(ids(one.claims).sort()).toEqual(expected);
      expect(ids(other.claims).sort()).toEqual(expected);
    },
  );

  it("returns each claim with both actors, its date and its source", async () => {
    const { claims } = await find("c122", "&in=claims");
    expect(claims).toMatchObject({
      total: 1,
      items: [
        {
          id: "c122",
          subject: { id: "nikol-pashinyan" },
          object: { id: "armenia-csto-freeze" },
          source: { title: pack.sources.find(({ id }) => id === "d2")?.title },
        },
      ],
    });
  });

  it("finds actors by their aliases", async () => {
    expect(ids((await find("ОДКБ")).actors)[0]).toBe("csto");
    expect(ids((await find("հայաստան")).actors)[0]).toBe("armenia");
  });

  it("finds sources by title and publisher", async () => {
    const [source] = pack.sources;
    const { sources } = await find(source?.title ?? "", "&in=sources");
    expect(sources?.items[0]).toMatchObject({ id: source?.id, title: source?.title });
  });

  it("finds predicates, with the number of their relations", async () => {
    const { predicates } = await find("member of", "&in=predicates");
    const relations = [...expectedRelations(pack).values()];
    expect(predicates?.items[0]).toMatchObject({
      id: "MEMBER_OF",
      label: "member of",
      relationCount: relations.filter(({ predicate }) => predicate === "MEMBER_OF").length,
    });
  });

  it("returns the total of each group with its first hits, and the others page by page", async () => {
    const whole = await find("armenia");
    const first = await find("armenia", "&limit=3");
    expect(ids(first.claims)).toEqual(ids(whole.claims).slice(0, 3));
    expect(first.claims?.total).toBe(claimsWith("armenia").length);
    const next = await find("armenia", `&in=claims&limit=4&cursor=${first.claims?.next ?? ""}`);
    expect(ids(next.claims)).toEqual(ids(whole.claims).slice(3, 7));
    expect(Object.keys(next)).toEqual(["claims"]);
  });

  it.each([" ", "…!?", "zzzz"])("finds nothing for %j", async (q) => {
    const none = { items: [], total: 0, next: null };
    expect(await find(q)).toEqual({ actors: none, claims: none, sources: none, predicates: none });
  });
});
