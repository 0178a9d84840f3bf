import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import type { Relation } from "../../../domain/contract/relations.ts";
import { relationHeading, relationLines } from "../../../server/routes/relation-lines.ts";

const actor = (name: string) => ({ id: name.toLowerCase(), name });
const relation = (subject: string) =>
  ({
    ...{ id: "r1", subject: actor(subject), object: actor("B, “b”"), label: "ally of" },
    ...{ sign: -1, mixed: false, intensity: 0.5, sources: ["d1", "d2"], validFrom: null },
  }) as unknown as Relation;

describe("relationLines(relations)", () => {
  it("are read back as they were, lists with semicolons", () => {
    const text = relationHeading() + relationLines([relation("Alpha"), relation("Beta")]);
    const rows = parse<Record<string, string>>(text, { columns: true, bom: true });
    expect(rows.map(({ subjectName }) => subjectName)).toEqual(["Alpha", "Beta"]);
    expect(rows[0]).toMatchObject({
      ...{ id: "r1", subject: "alpha", objectName: "B, “b”", label: "ally of" },
      ...{ sign: "-1", mixed: "false", intensity: "0.5", sources: "d1; d2", validFrom: "" },
    });
  });

  it("make formulas of a spreadsheet harmless, and leave numbers alone", () => {
    const [cells] = parse(relationLines([relation("=HYPERLINK(1)")]));
    expect(cells).toContain("'=HYPERLINK(1)");
    expect(cells).toContain("-1");
  });
});
