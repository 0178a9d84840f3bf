import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Claim, Pack } from "../../../server/pack/pack.ts";
import type { Store } from "../../../server/store/port.ts";
import { openEmpty, presentEngines } from "../store/engines.ts";
import { load } from "./loading.ts";
import { smallPack } from "./pack-folder.ts";
import { relation } from "./stored.ts";

const PLAIN: Claim = {
  id: "",
  subject: "austria",
  predicate: "ALLY_OF",
  object: "bavaria",
  sign: 1,
  intensity: 0.5,
  validFrom: "",
  validTo: "",
  precision: "none",
  dateBasis: "none",
  status: "occurred",
  assertedBy: "d0",
  source: "d0",
  paragraph: 1,
  alsoParagraphs: [],
  summary: "",
  about: [],
  corroborates: [],
  contradicts: [],
  note: "",
  instrument: "",
};

describe.each(presentEngines())("folding claims into a relation on $name", (engine) => {
  let store: Store;
  let small: Pack;
  let version = 0;
  beforeAll(async () => {
    store = await openEmpty(engine);
    small = await smallPack();
  });
  afterAll(() => store.close());

  /** Returns the single relation that these claims make. */
  async function folded(...rows: Partial<Claim>[]) {
    const claims = rows.map((row, i) => ({ ...PLAIN, id: `c${i + 1}`, ...row }));
    await load(store, { ...small, claims, checksum: `version-${++version}` });
    return relation(store, "austria.ally-of.bavaria");
  }

  it("takes the intensity of the strongest counting claim", async () => {
    expect(
      await folded({ intensity: 0.3 }, { intensity: 0.7 }, { intensity: 0.9, status: "alleged" }),
    ).toMatchObject({ intensity: 0.7, counts: true, claimIds: ["c1", "c2", "c3"] });
  });

  it("uses claims that do not count if there are no others", async () => {
    expect(
      await folded(
        { sign: -1, intensity: 0.4, status: "alleged", validFrom: "2020", precision: "year" },
        { sign: -1, intensity: 0.6, status: "hypothetical" },
      ),
    ).toMatchObject({
      sign: -1n,
      intensity: 0.6,
      status: "alleged",
      counts: false,
      spells: ["2020/.."],
      sourceCount: 1n,
    });
  });

  it("is mixed if counting claims disagree about the sign, and then has neither sign", async () => {
    expect(await folded({ sign: 1 }, { sign: -1 })).toMatchObject({ sign: 0n, mixed: true });
  });

  it("does not become mixed by a claim that does not count, nor by a neutral one", async () => {
    expect(await folded({ sign: 1 }, { sign: -1, status: "alleged" }, { sign: 0 })).toMatchObject({
      sign: 1n,
      mixed: false,
    });
  });

  it.each([
    [["denied", "hypothetical"], "hypothetical"],
    [["hypothetical", "alleged"], "alleged"],
    [["alleged", "planned"], "planned"],
    [["planned", "occurred"], "occurred"],
    [["occurred", "ongoing"], "ongoing"],
    [["denied", "denied"], "denied"],
  ] as const)("has the firmest of the statuses %j: %s", async (statuses, firmest) => {
    expect(await folded(...statuses.map((status) => ({ status })))).toMatchObject({
      status: firmest,
    });
  });

  it("keeps the spells of two wars separate, and has their hull as its dates", async () => {
    const wars = await folded(
      { validFrom: "2020-09-27", validTo: "2020-11-10", precision: "day" },
      { validFrom: "1988-02", validTo: "1994-05", precision: "month" },
    );
    expect([...((wars?.["spells"] as string[]) ?? [])].sort()).toEqual([
      "1988-02/1994-06",
      "2020-09-27/2020-11-11",
    ]);
    expect(wars).toMatchObject({ validFrom: "1988-02", validTo: "2020-11-11" });
  });

  it("merges equal spells of several claims", async () => {
    const dated = { validFrom: "2018", precision: "year" } as const;
    expect(await folded(dated, dated)).toMatchObject({ spells: ["2018/2019"] });
  });

  it("has no spells and no dates if no claim is dated", async () => {
    const undated = await folded({}, {});
    expect(undated).toMatchObject({ spells: [] });
    expect(undated?.["validFrom"] ?? null).toBeNull();
    expect(undated?.["validTo"] ?? null).toBeNull();
  });

  it("is open-ended while one of its claims is ongoing", async () => {
    const past = { validFrom: "2000", validTo: "2004", precision: "year" } as const;
    const now = { validFrom: "2010", precision: "year", status: "ongoing" } as const;
    const open = await folded(past, now);
    expect(open?.["validTo"] ?? null).toBeNull();
    expect(open).toMatchObject({ validFrom: "2000" });
    expect(await folded(past, { ...now, validTo: "2012" })).toMatchObject({ validTo: "2013" });
    expect((await folded(past, now))?.["validTo"] ?? null).toBeNull();
  });

  it("does not become open-ended by a claim that is only alleged", async () => {
    expect(
      await folded(
        { validFrom: "2018", precision: "year" },
        { validFrom: "2019", precision: "year", status: "alleged" },
      ),
    ).toMatchObject({ validTo: "2019", spells: ["2018/2019"] });
  });

  it("counts each document once, and no background", async () => {
    expect(
      await folded({ source: "d0" }, { source: "d0" }, { source: "d1", assertedBy: "d1" }),
    ).toMatchObject({ sources: ["d0", "d1"], sourceCount: 1n, background: false });
    expect(await folded({ source: "d1", assertedBy: "d1" })).toMatchObject({
      sources: ["d1"],
      sourceCount: 0n,
      background: true,
    });
  });
});
