import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { keysOf, parseWindow } from "../../../domain/dates/period.ts";
import { heldIn, dayOf, spansOf } from "../../../domain/dates/spans.ts";
import { readLibrary } from "../../../server/cypher/library.ts";
import { readPack } from "../../../server/pack/read.ts";
import { spellOf } from "../../../server/pack/spell.ts";
import type { Pack } from "../../../server/pack/pack.ts";
import { asker, type Ask } from "../../../server/query/ask.ts";
import { claimIds } from "../../../server/query/claims.ts";
import { newestClaims } from "../../../server/query/newest-claims.ts";
import { askRelations } from "../../../server/query/relations.ts";
import { timeline } from "../../../server/query/timeline.ts";
import { projectRoot } from "../../../server/root.ts";
import { scriptsOf, type Store } from "../../../server/store/port.ts";
import { writeEarlyPack } from "../../early-pack.ts";
import { load } from "../load/loading.ts";
import { scratchFolder } from "../load/pack-folder.ts";
import { openEmpty, presentEngines, rows } from "../store/engines.ts";

const WINDOWS = [
  ["-0504", "-0432"],
  ["-0430", "-0430"],
  ["-0425", "-0416-06"],
  ["-0403-04-30", "-0403-05-01"],
  ["-0403-05-01", "-0396"],
  ["-0100", "0044"],
  ["0330-12-31", "0331"],
  ["0331", "1999"],
  ["-9998", "9998"],
] as const;

describe.each(presentEngines())("dates before the year 1 on $name", (engine) => {
  let store: Store;
  let pack: Pack;
  let ask: Ask;
  beforeAll(async () => {
    store = await openEmpty(engine);
    ask = asker(store, readLibrary(join(projectRoot(), "cypher", "queries"), scriptsOf(store)), {
      timeoutMs: 20_000,
      maxRows: 1000,
    });
  });
  afterAll(() => store.close());

  it("fold to relations that begin with the earliest and end with the latest", async () => {
    const folder = scratchFolder();
    writeEarlyPack(folder);
    pack = await readPack(folder);
    await load(store, pack);
    const [fought] = (await askRelations(ask, {}, 100)).filter(
      ({ id }) => id === "athens.fought.sparta",
    );
    expect(fought).toMatchObject({ validFrom: "-0430", validTo: "-0385" });
    expect([...(fought?.spells ?? [])].sort()).toEqual(["-0394/-0385", "-0430/-0403-05"]);
    const [allied] = (await askRelations(ask, {}, 100)).filter(
      ({ id }) => id === "athens.ally-of.sparta",
    );
    expect(allied).toMatchObject({ validFrom: "-0420-04", validTo: null });
  });

  it.each(WINDOWS)("are found from %s to %s as the calendar has them", async (from, to) => {
    const window = parseWindow(from, to);
    if (!window) throw new Error("no window");
    const isHeld = (spells: string[]) =>
      heldIn(spansOf(spells), dayOf(window.from), dayOf(window.to));
    const held = pack.claims.filter((claim) => {
      const spell = spellOf(claim);
      return spell !== null && isHeld([spell]);
    });
    const filter = { period: keysOf(window), undated: false };
    expect(new Set(await claimIds(ask, filter))).toEqual(new Set(held.map(({ id }) => id)));
    const relations = new Set(held.map((c) => `${c.subject} ${c.predicate} ${c.object}`));
    const found = await askRelations(ask, filter, 100);
    expect(new Set(found.map((r) => `${r.subject} ${r.predicate} ${r.object}`))).toEqual(relations);
  });

  it("order claims from the newest to the oldest, undated last", async () => {
    const newest = ["today", "rule", "later", "navy", "peace", "war", "league", "unknown"];
    expect(await claimIds(ask, {})).toEqual(newest);
    expect(await newestClaims(ask, 0, 1)).toEqual(["today"]);
    expect(await newestClaims(ask, 0, 2)).toBeNull();
  });

  it("are counted by year and month in the order of time", async () => {
    const { buckets } = await timeline(ask, "year");
    expect(buckets.map(({ from }) => from)).toEqual([
      "-0504",
      "-0430",
      "-0420",
      "-0411",
      "-0394",
      "-0145",
      "2000",
    ]);
    expect((await timeline(ask, "month")).buckets[2]?.from).toBe("-0420-04");
  });

  it("are dates to a statement, and leave others without keys", async () => {
    const statement =
      "MATCH (c:Claim) WHERE date(c.validFrom) < date('-0419') RETURN c.id AS id ORDER BY date(c.validFrom)";
    expect((await rows(store, statement)).map(({ id }) => id)).toEqual(["league", "war", "peace"]);
    const keyed = await rows(
      store,
      "MATCH (c:Claim) WHERE c.fromKey IS NULL AND c.spellKey IS NULL RETURN c.id AS id ORDER BY id",
    );
    expect(keyed.map(({ id }) => id)).toEqual(["today", "unknown"]);
    const links = await rows(
      store,
      "MATCH ()-[r]->() WHERE r.spells IS NOT NULL AND r.spellKeys IS NULL RETURN r.id AS id",
    );
    expect(links.map(({ id }) => id)).toEqual(["persia.fought.corinth"]);
  });
});
