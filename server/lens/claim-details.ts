import type { Lens, RelationLens } from "../../domain/lens/lens.ts";
import { isBetween } from "../../domain/lens/relation-name.ts";
import type { ClaimDetails, ReadDetails } from "../columns/claim-answers.ts";
import type { ColumnGraph } from "../columns/column-graph.ts";
import { spliceExpressions, spliceQuoted } from "../cypher/gate.ts";
import type { Value } from "../store/value.ts";
import { elementNumbers } from "./element-numbers.ts";
import { eachRow, type LensStore } from "./lens-store.ts";
import { propertiesText } from "./properties-text.ts";
import { summaryOf } from "./read-claims.ts";
import { CUTS, expressionsOf, readItem } from "./read-item.ts";
import { predicateRow } from "./relation-words.ts";
import { OwnNames } from "./names.ts";
import { valueText } from "./value-text.ts";

/** Claims whose details one statement reads. */
const AT_ONCE = 1000;

/**
 * Returns what reads the properties of relationships when their claims are shown, from the database
 * itself: it finds each by its element id.
 *
 * @param prefixes for each of the lens's relations what stands before the number in an element's id
 */
export function detailsReader(
  from: LensStore,
  lens: Lens,
  prefixes: readonly string[],
): ReadDetails {
  const names = OwnNames.predicates();
  const labels = lens.relations.map((relation) => predicateRow(relation, names).label);
  return async (graph, rows) => {
    const details = new Map<number, ClaimDetails>();
    const ofType = new Map<number, number[]>();
    for (const row of rows) {
      const type = graph.claims.types[row] ?? 0;
      const known = ofType.get(type);
      if (known) known.push(row);
      else ofType.set(type, [row]);
    }
    for (const [type, all] of ofType) {
      const relation = lens.relations[type];
      if (!relation) continue;
      for (let i = 0; i < all.length; i += AT_ONCE)
        for await (const [row, item] of itemsOf(from, relation, {
          ...{ graph, prefix: prefixes[type] ?? "", rows: all.slice(i, i + AT_ONCE) },
        })) {
          const { subjects, objects } = graph.claims;
          const name = (place: number | undefined) => graph.actors[place ?? -1]?.name ?? "";
          const words = [name(subjects[row]), labels[type] ?? "", name(objects[row])];
          details.set(row, {
            summary: summaryOf(relation, item, words),
            note: propertiesText(item),
          });
        }
    }
    return details;
  };
}

interface Wanted {
  graph: ColumnGraph;
  prefix: string;
  rows: readonly number[];
}

async function* itemsOf(from: LensStore, relation: RelationLens, { graph, prefix, rows }: Wanted) {
  const { elements, firsts, seconds } = graph.claims;
  const key = (numbers: readonly number[]) => numbers.join(" ");
  const rowOf = new Map(
    rows.map((row) => [key([elements[row] ?? 0, firsts[row] ?? -1, seconds[row] ?? -1]), row]),
  );
  // Relationships have the same prefix as nodes but for the first digit, which tells them apart.
  const link = `5${prefix.slice(1)}`;
  const wanted: Value[] = rows.map((row) =>
    isBetween(relation)
      ? [`${prefix}${elements[row]}`, `${link}${firsts[row]}`, `${link}${seconds[row]}`]
      : `${link}${elements[row]}`,
  );
  const expressions = expressionsOf(relation);
  const [script, mark, name] = isBetween(relation)
    ? ["between-of", "label", relation.node]
    : ["relationships-of", "type", relation.type];
  const statement = spliceExpressions(
    spliceQuoted(from.scripts.statement(script), mark, name, new Set([name])),
    expressions,
  );
  for await (const found of eachRow(from, statement, { ...CUTS, elements: wanted })) {
    const row = rowOf.get(key(elementNumbers(valueText(found["element"] ?? null))));
    const item = readItem(found["properties"], found["values"], expressions);
    if (row !== undefined) yield [row, item] as const;
  }
}
