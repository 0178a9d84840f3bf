import { describe, expect, it } from "vitest";
import codes from "i18n-iso-countries/codes.json" with { type: "json" };
import { KnownActors } from "../../import/actors/known-states.ts";
import { ORGANIZATIONS_TABLE, STATES_TABLE } from "../../import/actors/states-table.ts";

const states = STATES_TABLE.trim()
  .split("\n")
  .map((line) => line.split(" "));
const organizations = ORGANIZATIONS_TABLE.trim()
  .split("\n")
  .map((line) => /^(\S+) (.+)$/.exec(line)?.slice(1) ?? []);
const column = (index: number): string[] =>
  states.map((cells) => cells[index] ?? "").filter((cell) => cell !== "-");
const items = [...column(3), ...organizations.map(([item = ""]) => item)].filter(
  (item) => item !== "-",
);
const names = [
  ...states.map((cells) => cells.slice(4).join(" ")),
  ...organizations.flatMap(([, all = ""]) => all.split("|")),
];
const repeated = (all: readonly string[]): string[] =>
  all.filter((one, i) => all.indexOf(one) !== i);

describe("the shipped list of states and organizations", () => {
  it.each<[string, readonly string[], RegExp]>([
    ["number", column(0), /^[1-9]\d{0,2}$/],
    ["abbreviation", column(1), /^[A-Z]{3}$/],
    ["ISO code", column(2), /^[A-Z]{2}$/],
    ["Wikidata item", items, /^Q[1-9]\d*$/],
    ["name", names, /^\S.*\S$/],
  ])("uses each %s once, in its form", (_what, all, form) => {
    expect(all.length).toBeGreaterThan(15);
    expect(repeated(all)).toEqual([]);
    expect(all.filter((one) => !form.test(one))).toEqual([]);
  });

  it("has ISO codes that exist", () => {
    const iso = new Set(codes.map(([two]) => two));
    // Kosovo's is a code that users assign themselves.
    expect(column(2).filter((code) => !iso.has(code) && code !== "XK")).toEqual([]);
  });

  it("knows Serbia by name and code, apart from Yugoslavia", async () => {
    const known = await KnownActors.load();
    expect(known.named("Serbia")?.qid).toBe("Q403");
    expect(known.named("Сербия")?.qid).toBe("Q403");
    expect(known.coded("RS", "iso2")?.qid).toBe("Q403");
    expect(known.coded("SRB", "iso3")?.qid).toBe("Q403");
    expect(known.coded("345", "cowNumber")?.name).toBe("Yugoslavia");
  });
});
