import { describe, expect, it } from "vitest";
import { importText } from "./in-memory.ts";

const table = (...years: string[]) =>
  `from,to,relation,since,until\n${years.map((year, i) => `a${i},b,ally,${year},`).join("\n")}\n`;
const starts = ({ claims }: { claims: string[] }) =>
  claims.map((claim) => / (\S*)\/\S* \w+$/.exec(claim)?.[1]);

describe("importing years before Christ", () => {
  it("reads them with their era, or in four digits as ISO 8601 counts", async () => {
    const found = await importText(table("431 BC", "-0430", "44 BCE", "AD 98"));
    expect(found.questions).toEqual([]);
    expect(starts(found).toSorted()).toEqual(["-0043", "-0430", "-0430", "0098"]);
    expect(found.leftOut).toEqual([]);
  });

  it("asks if numbers below zero count a year 0, and reads none unasked", async () => {
    const text = table("-431", "-404", "-44", "98");
    const found = await importText(text);
    expect(found.questions).toHaveLength(1);
    expect(starts(found).toSorted()).toEqual(["-0043", "-0403", "-0430", "0098"]);
    const unasked = await importText(text, { take: "safe" });
    expect(starts(unasked).toSorted()).toEqual(["", "", "", "0098"]);
  });

  it("takes -9, -88 and -99 for missing years", async () => {
    const found = await importText(table("1950", "-9", "-88", "-99", "1960"));
    expect(found.questions).toEqual([]);
    expect(starts(found).toSorted()).toEqual(["", "", "", "1950", "1960"]);
  });

  it("leaves a claim undated that ends before it begins", async () => {
    const rows = "from,to,relation,since,until\na,b,ally,404 BC,431 BC\nc,d,ally,431 BC,404 BC\n";
    const found = await importText(rows);
    expect(starts(found).toSorted()).toEqual(["", "-0430"]);
    expect(found.report.leftOut.map(({ reason }) => reason)).toEqual(["reversed"]);
  });
});
