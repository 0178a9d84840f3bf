import { describe, expect, it } from "vitest";
import type { Change } from "../../../../engine/journal/change.ts";
import { isIdentical } from "../../../../engine/values/identical.ts";
import type { Value } from "../../../../engine/values/value.ts";
import {
  decodeChanges,
  encodeChanges,
} from "../../../../server/store/embedded-thread/journal/record.ts";
import { ask, emptyEngine } from "../../../engine/asking.ts";

/** Cypher for a value of every type that a property can hold. */
const VALUES = `
RETURN true, 'text \\u0000 🕊', '', 9223372036854775807, -9223372036854775808, 0, 0.1, -0.0, 0.0/0.0, 1.0/0.0,
  date('-0044-03-15'), date('+999999999-12-31'), localtime('23:59:59.999999999'), time('12:00:00.000000001+18:00'),
  localdatetime('2024-02-29T00:00:00.5'), datetime('1818-07-01T12:00:00[Europe/Stockholm]'),
  datetime('2024-10-27T02:30:00+01:00[Europe/Berlin]'), datetime('2024-10-27T02:30:00+02:00[Europe/Berlin]'),
  datetime('2024-01-01T00:00:00-03:30'), duration('P1Y-2M3DT-4H5.000000006S'), duration({months: 9, nanoseconds: -1}),
  point({x: 1.5, y: -2}), point({latitude: 40.2, longitude: 44.5, height: 1}),
  [], [1, 2], [0.5], ['a', ''], [true], [date('2024-01-01'), date('2024-01-02')],
  [duration('PT0.1S')], [point({x: 0, y: 0})]`;

describe("a record of changes", () => {
  const [values = []] = ask(emptyEngine(), VALUES).rows;

  it("round-trips values of every type", () => {
    const given = new Map<string, Value>(values.map((value, i) => [`p${i}`, value]));
    const changes: Change[] = [
      { kind: "node-created", own: 7, labels: ["A", "B"], properties: given },
      {
        kind: "relationship-changed",
        relationship: { type: "R", start: { own: 7 }, end: { label: "A", mark: "x" }, mark: "r" },
        properties: values.map((value, i) => ({ key: `p${i}`, before: null, after: value })),
      },
    ];
    const [created, changed] = decodeChanges(encodeChanges(changes));
    expect(created).toMatchObject({ own: 7, labels: ["A", "B"] });
    expect(changed).toMatchObject({ relationship: { mark: "r" } });
    const read = created?.kind === "node-created" ? created.properties : new Map<string, Value>();
    const after = changed?.kind === "relationship-changed" ? changed.properties : [];
    expect(values.length).toBeGreaterThan(30);
    values.forEach((value, i) => {
      expect(isIdentical(read.get(`p${i}`) ?? null, value), `value ${i}`).toBe(true);
      expect(isIdentical(after[i]?.after ?? null, value), `value ${i}`).toBe(true);
    });
  });
});
