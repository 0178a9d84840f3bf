import fc from "fast-check";
import { expect, it } from "vitest";
import { columnsOf, type RelationColumnsRow } from "../../../server/whole/relation-columns.ts";
import { strongest } from "../../../server/whole/strongest.ts";

const IDS = ["a", "a-b", "b", "c"];
const actors = new Map(IDS.map((id) => [id, actorOf(id)]));

function actorOf(id: string) {
  return {
    ...{ id, name: id, kind: "State", aliases: [], country: "", qid: "" },
    ...{ summary: "", relationCount: 0 },
  };
}

const relation = fc.record<RelationColumnsRow>({
  subject: fc.constantFrom(...IDS),
  object: fc.constantFrom(...IDS),
  predicate: fc.constantFrom("MET_WITH", "ACCUSED"),
  intensity: fc.constantFrom(0.1, 0.5, 0.9),
  sign: fc.constantFrom(-1, 0, 1),
  status: fc.constant("occurred"),
  spells: fc.constant([]),
  sources: fc.constant([]),
  sourceCount: fc.constant(1),
  mixed: fc.constant(false),
  disputed: fc.constant(false),
  background: fc.constant(false),
});
const idOf = ({ subject, predicate, object }: RelationColumnsRow): string =>
  `${subject}.${predicate.toLowerCase().replaceAll("_", "-")}.${object}`;

it("leaves the strongest, and of equal ones those whose id comes first", () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(relation, { selector: idOf, minLength: 1 }),
      fc.integer({ min: 1, max: 12 }),
      (rows, limit) => {
        const columns = columnsOf(rows, { actors });
        const all = rows.map((_, row) => row);
        const order = (a: RelationColumnsRow, b: RelationColumnsRow) =>
          b.intensity - a.intensity || (idOf(a) < idOf(b) ? -1 : 1);
        const expected = rows.toSorted(order).slice(0, limit).map(idOf);
        expect(strongest(columns, [...actors.values()], all, limit).sort()).toEqual(
          expected.sort(),
        );
      },
    ),
  );
});
