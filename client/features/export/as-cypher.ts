import actorsScript from "../../../cypher/export/actors.cypher?raw";
import beginScript from "../../../cypher/export/begin.cypher?raw";
import relationsScript from "../../../cypher/export/relations.cypher?raw";
import { aboutGraph } from "./about-graph.ts";
import { cypherLiteral } from "./cypher-literal.ts";
import { measureColumns, measuresOf } from "./measure-columns.ts";
import type { ShownGraph } from "./shown-graph.ts";

// Rows of one statement: what a store takes at once without a thought.
const BATCH = 200;

/**
 * Returns a script that recreates the graph in Neo4j, or any store of Cypher: for cypher-shell and
 * for every client that runs statements one by one. To run it twice changes nothing.
 */
export function asCypher(graph: ShownGraph): string {
  const { actors, relations } = graph;
  const measures = measureColumns(graph);
  const statements = [statementsOf(beginScript)];
  for (const [kind, some] of grouped(actors, ({ attributes }) => attributes.kind))
    for (const batch of batches(some)) {
      const rows = batch.map(({ id, attributes }) => ({
        id,
        ...attributes,
        ...measuresOf(measures, { id }),
      }));
      statements.push(filled(actorsScript, { kind, rows }));
    }
  for (const [predicate, some] of grouped(relations, ({ attributes }) => attributes.predicate))
    for (const batch of batches(some)) {
      const rows = batch.map(({ id, start, end, attributes }) => ({
        id,
        subject: start,
        object: end,
        properties: attributes,
      }));
      statements.push(filled(relationsScript, { predicate, rows }));
    }
  const header = aboutGraph(graph).map((line) => `// ${line}\n`);
  return [header.join(""), ...statements].join("\n");
}

/** A template with a name spliced between its backticks, and rows as a literal. */
function filled(template: string, { rows, ...names }: { rows: unknown } & Record<string, unknown>) {
  const values: Record<string, string> = { rows: cypherLiteral(rows) };
  for (const [name, value] of Object.entries(names))
    values[name] = String(value).replaceAll("`", "``");
  return statementsOf(template).replace(/\{\{(\w+)\}\}/g, (_, name: string) => values[name] ?? "");
}

/** Returns the statements of a file, without its header. */
function statementsOf(file: string): string {
  return file.replace(/^(\/\/.*\n|\n)*/, "");
}

function grouped<T>(items: readonly T[], of: (item: T) => string): [string, T[]][] {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(of(item), [...(groups.get(of(item)) ?? []), item]);
  return [...groups];
}

function batches<T>(items: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(items.length / BATCH) }, (_, i) =>
    items.slice(i * BATCH, (i + 1) * BATCH),
  );
}
