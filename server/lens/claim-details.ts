import type { Lens } from "../../domain/lens/lens.ts";
import { isBetween } from "../../domain/lens/relation-name.ts";
import type { ClaimDetails, ReadDetails } from "../columns/claim-answers.ts";
import type { ColumnGraph } from "../columns/column-graph.ts";
import { spliceEither, spliceExpressions } from "../cypher/gate.ts";
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

/** Relations of a lens, by their places, whose details one statement reads. */
interface Together {
  types: readonly number[];
  expressions: readonly string[];
  statement: string;
  isBetween: boolean;
}

/**
 * Returns what reads the properties of relationships when their claims are shown, from the database
 * itself: it finds each by its element id. All that need no expression have one statement, since a
 * server takes a third of a second to plan each.
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
  const all = readTogether(from, lens);
  const together = lens.relations.map((_, type) => all.find(({ types }) => types.includes(type)));
  return async (graph, rows) => {
    const { subjects, objects, types } = graph.claims;
    const name = (place: number | undefined) => graph.actors[place ?? -1]?.name ?? "";
    const details = new Map<number, ClaimDetails>();
    const rowsOf = new Map<Together, number[]>();
    for (const row of rows) {
      const how = together[types[row] ?? 0];
      const known = how && rowsOf.get(how);
      if (known) known.push(row);
      else if (how) rowsOf.set(how, [row]);
    }
    const read = async (how: Together, some: readonly number[]) => {
      for await (const [row, item] of itemsOf(from, how, { graph, prefixes, rows: some })) {
        const type = types[row] ?? 0;
        const relation = lens.relations[type];
        const words = [name(subjects[row]), labels[type] ?? "", name(objects[row])];
        if (relation)
          details.set(row, {
            summary: summaryOf(relation, item, words),
            note: propertiesText(item),
          });
      }
    };
    const parts = [...rowsOf].flatMap(([how, some]) =>
      Array.from({ length: Math.ceil(some.length / AT_ONCE) }, (_, i) =>
        read(how, some.slice(i * AT_ONCE, (i + 1) * AT_ONCE)),
      ),
    );
    await Promise.all(parts);
    return details;
  };
}

function readTogether({ scripts }: LensStore, { relations }: Lens): Together[] {
  const quoted = (script: string, mark: string, wanted: readonly string[]) =>
    spliceEither(scripts.statement(script), mark, wanted, new Set(wanted));
  const all: Together[] = [];
  const plain: { type: number; name: string }[] = [];
  for (const [type, relation] of relations.entries()) {
    const expressions = expressionsOf(relation);
    if (!isBetween(relation) && expressions.length === 0) {
      plain.push({ type, name: relation.type });
      continue;
    }
    const statement = isBetween(relation)
      ? quoted("between-of", "label", [relation.node])
      : quoted("relationships-of", "type", [relation.type]);
    all.push({
      ...{ types: [type], expressions, isBetween: isBetween(relation) },
      statement: spliceExpressions(statement, expressions),
    });
  }
  if (plain.length > 0) {
    const wanted = [...new Set(plain.map(({ name }) => name))];
    all.push({
      ...{ types: plain.map(({ type }) => type), expressions: [], isBetween: false },
      statement: spliceExpressions(quoted("relationships-of", "type", wanted), []),
    });
  }
  return all;
}

interface Wanted {
  graph: ColumnGraph;
  prefixes: readonly string[];
  rows: readonly number[];
}

async function* itemsOf(
  from: LensStore,
  { statement, expressions, isBetween: hasNode }: Together,
  { graph, prefixes, rows }: Wanted,
) {
  const { elements, firsts, seconds, types } = graph.claims;
  const key = (numbers: readonly number[]) => numbers.join(" ");
  const rowOf = new Map(
    rows.map((row) => [key([elements[row] ?? 0, firsts[row] ?? -1, seconds[row] ?? -1]), row]),
  );
  const wanted: Value[] = rows.map((row) => {
    const prefix = prefixes[types[row] ?? 0] ?? "";
    // Relationships have the same prefix as nodes but for the first digit, which tells them apart.
    const link = `5${prefix.slice(1)}`;
    return hasNode
      ? [`${prefix}${elements[row]}`, `${link}${firsts[row]}`, `${link}${seconds[row]}`]
      : `${link}${elements[row]}`;
  });
  for await (const found of eachRow(from, statement, { ...CUTS, elements: wanted })) {
    const row = rowOf.get(key(elementNumbers(valueText(found["element"] ?? null))));
    const item = readItem(found["properties"], found["values"], expressions);
    if (row !== undefined) yield [row, item] as const;
  }
}
