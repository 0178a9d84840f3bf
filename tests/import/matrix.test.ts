import { describe, expect, it } from "vitest";
import { readText } from "../../import/read-file.ts";
import { importText } from "./in-memory.ts";

const ties = (claims: readonly string[]) => claims.map((claim) => claim.split(" ").slice(0, 5));

describe("an adjacency matrix", () => {
  it("is a relation for each pair if both halves are equal, and leaves the diagonal out", async () => {
    const { claims, rows, questions, leftOut } = await importText(
      ",Iran,Iraq,Oman\nIran,1,-1,0.5\nIraq,-1,1,\nOman,0.5,NA,1\n",
    );
    expect(questions).toEqual([]);
    expect(ties(claims)).toEqual([
      ["iran", "CONFLICT_WITH", "iraq", "-1", "1"],
      ["iran", "COOPERATES_WITH", "oman", "1", "0.5"],
    ]);
    expect(rows("predicates.csv").map(({ symmetric }) => symmetric)).toEqual(["true", "true"]);
    expect(leftOut).toEqual([
      "3 cells on the diagonal of the matrix were left out, because each joins an actor with itself (the first: line 2: Iran).",
    ]);
  });

  it("has directions if its halves differ, and asks what ties without a sign are", async () => {
    const { claims, rows, questions, leftOut } = await importText(
      "name;Iran;Iraq;Oman\nIran;0;1;1\nIraq;0;0;0\nOman;1;0;0\n",
    );
    expect(questions).toEqual(["edges.csv: what are its relations? [0]"]);
    expect(ties(claims)).toEqual([
      ["iran", "RELATED_TO", "iraq", "0", "0.5"],
      ["iran", "RELATED_TO", "oman", "0", "0.5"],
      ["oman", "RELATED_TO", "iran", "0", "0.5"],
    ]);
    expect(rows("predicates.csv").map(({ symmetric }) => symmetric)).toEqual(["false"]);
    expect(leftOut).toEqual([]);
  });

  it("is known without a corner, as R writes it", async () => {
    const { claims, rows } = await importText("1 2 3\n1 0 1 0\n2 1 0 2.5\n3 0 2.5 0\n");
    expect(ties(claims)).toEqual([
      ["1", "RELATED_TO", "2", "0", "0.4"],
      ["2", "RELATED_TO", "3", "0", "1"],
    ]);
    expect(rows("predicates.csv").map(({ symmetric }) => symmetric)).toEqual(["true"]);
  });

  it.each([
    ["other names beside its rows", ",Iran,Iraq,Oman\nIran,0,1,1\nIraq,0,0,1\nYemen,1,0,0\n"],
    ["a row too few", ",Iran,Iraq,Oman\nIran,0,1,1\nIraq,0,0,1\n"],
    ["words in it", ",Iran,Iraq,Oman\nIran,0,ally,1\nIraq,0,0,1\nOman,1,0,0\n"],
    ["names twice", ",Iran,Iran,Oman\nIran,0,1,1\nIran,0,0,1\nOman,1,0,0\n"],
  ])("is not taken for one with %s", async (_, text) => {
    const { mapping } = await importText(text).catch(() => ({ mapping: null }));
    const columns = mapping?.tables[0]?.columns.map(({ name }) => name) ?? [];
    expect(columns).not.toContain("target");
  });

  it("is drawn by the element as it is imported", async () => {
    const { relations, leftOut } = await readText(
      ",Iran,Iraq,Oman\nIran,1,-1,0.5\nIraq,-1,1,\nOman,0.5,,1\n",
    );
    expect(relations.map(({ from, to, sign, symmetric }) => [from, to, sign, symmetric])).toEqual([
      ["Iran", "Iraq", -1, true],
      ["Iran", "Oman", 1, true],
    ]);
    expect(leftOut.map(({ reason, count }) => [reason, count])).toEqual([["diagonal", 3]]);
  });
});
