import { describe, expect, it } from "vitest";
import { TextHash } from "../../import/bytes/text-hash.ts";
import { TextPool } from "../../import/bytes/text-pool.ts";
import { inputOf, importInto, importText } from "./in-memory.ts";

describe("ids of claims", () => {
  it("are those of packs that were made before", async () => {
    const { rows } = await importInto([
      inputOf(
        "edges.csv",
        "source,target,weight,since,until\nÉire,Actor 1,-0.5,1950,1960\nActor 1,Éire,0.5,,\n",
      ),
    ]);
    expect(rows("claims.csv").map(({ id }) => id)).toEqual(["c-6uwd0jg4c0", "c-152m3912at02"]);
  });

  it("do not depend on the way in which a text is added", () => {
    const pool = new TextPool();
    for (const text of ["", "actor-1", "Éire", "日本", "a".repeat(10_000)]) {
      const [plain, pooled] = [new TextHash(), new TextHash()];
      plain.text(text);
      pooled.pooled(pool.add(text));
      expect(pooled.value).toBe(plain.value);
    }
  });
});

describe("claims.csv", () => {
  it("holds the cells of any script and length as they are", async () => {
    const note = `${"日本 “x”, ".repeat(40)}end`;
    const { rows } = await importText(
      `from,to,quote,remark\nA,B,"He said ""no"", twice",${`"${note}"`}\nC,D,,short\n`,
    );
    expect(rows("claims.csv").map(({ summary, remark }) => [summary, remark])).toEqual([
      ['He said "no", twice', note],
      ["", "short"],
    ]);
  });

  it("leaves the summary to readers unless a word has a label of its own", async () => {
    const text = "from,to,relation\nArland,Borland,fell out\nBorland,Arland,quarrelled\n";
    const { mapping } = await importText(text);
    const tables = mapping.tables.map((table) => ({
      ...table,
      words: table.words.map((word) => ({ ...word, predicate: "QUARRELLED_WITH" })),
    }));
    const { rows } = await importText(text, { mapping: { ...mapping, tables } });
    expect(rows("predicates.csv").map(({ label }) => label)).toEqual(["fell out"]);
    expect(rows("claims.csv").map(({ summary }) => summary)).toEqual([
      "",
      "Borland quarrelled Arland.",
    ]);
  });
});
