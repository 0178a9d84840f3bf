import type { Schema } from "../../../domain/contract/schema.ts";

/** The names of a graph that the walk goes along; null where the graph has none. */
export interface WalkNames {
  label: string;
  /** A property of its nodes that names them, and a value of it that is there */
  property: { name: string; example: string | number | boolean } | null;
  /** Its most frequent relationships to one label */
  relationship: { type: string; end: string; endProperty: string | null } | null;
}

type Owner = Schema["labels"][number];

/** Properties that name a thing for people, the best first. */
const NAMING = [/^name$/i, /^title$/i, /^label$/i, /name|title/i];

/**
 * Returns the names of a schema that show the most: a label whose nodes have a name and connections.
 * Null: the graph has no labels.
 */
export function walkNames({ labels, connections }: Schema): WalkNames | null {
  const outgoing = (label: string) => connections.filter(({ start }) => start.includes(label));
  const degree = (label: string) => outgoing(label).reduce((sum, { count }) => sum + count, 0);
  const worth = (owner: Owner) => {
    const named = NAMING.findIndex((form) => owner.properties.some(({ name }) => form.test(name)));
    return (named < 0 ? 0 : (NAMING.length - named) * 10) + (degree(owner.name) > 0 ? 5 : 0);
  };
  const [best] = [...labels]
    .filter(({ count }) => count > 0)
    .sort((a, b) => worth(b) - worth(a) || b.count - a.count);
  if (!best) return null;
  const [most] = outgoing(best.name).sort((a, b) => b.count - a.count);
  const end = most && endLabel(most.end, best.name, labels);
  const endOwner = labels.find(({ name }) => name === end);
  return {
    label: best.name,
    property: namingProperty(best),
    relationship:
      most && end !== undefined
        ? {
            type: most.type,
            end,
            endProperty: (endOwner && namingProperty(endOwner)?.name) ?? null,
          }
        : null,
  };
}

/** The label that says the most of the other end: that of the start, else the most frequent. */
function endLabel(end: readonly string[], start: string, labels: readonly Owner[]) {
  if (end.includes(start)) return start;
  const count = (label: string) => labels.find(({ name }) => name === label)?.count ?? 0;
  return [...end].sort((a, b) => count(b) - count(a))[0];
}

function namingProperty({ properties }: Owner): WalkNames["property"] {
  const plain = properties.flatMap(({ name, example, count }) =>
    typeof example === "string" || typeof example === "number" || typeof example === "boolean"
      ? [{ name, example, count }]
      : [],
  );
  const rank = ({ name }: { name: string }) => {
    const at = NAMING.findIndex((form) => form.test(name));
    return at < 0 ? NAMING.length : at;
  };
  const [best] = plain.sort((a, b) => rank(a) - rank(b) || b.count - a.count);
  return best ? { name: best.name, example: best.example } : null;
}
