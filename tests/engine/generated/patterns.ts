import type { Draw } from "./draw.ts";
import { LABELS, TYPES } from "./graph.ts";
import { ofType, type Scope, type Variable } from "./scope.ts";

export interface Drawn {
  text: string;
  /** The variables that it brings in. */
  brings: Variable[];
}

interface PatternOptions {
  /** Whether it may name what it finds. */
  naming: boolean;
  /** How a part may be repeated: Neo4j lets nobody mix the two ways. */
  repeating: "never" | "length" | "quantifier";
  /** An expression that holds of a part. */
  predicate?: (scope: Scope) => string;
}

/** A path pattern of one to four nodes, which may begin or end at a node that is known. */
export function pathPattern(draw: Draw, scope: Scope, options: PatternOptions): Drawn {
  const brings: Variable[] = [];
  let text = nodePattern(draw, scope, options, brings);
  for (let steps = draw.one([0, 1, 1, 1, 2, 2, 3]); steps > 0; steps--)
    text += step(draw, scope, options, brings) + nodePattern(draw, scope, options, brings);
  return { text, brings };
}

function nodePattern(
  draw: Draw,
  scope: Scope,
  { naming, predicate }: PatternOptions,
  brings: Variable[],
): string {
  const known = ofType([...scope, ...brings], "Node");
  if (known.length > 0 && draw.chance(25)) return `(${draw.one(known).name})`;
  let name = "";
  if (naming && draw.chance(75)) {
    name = draw.name("n");
    brings.push({ name, type: "Node" });
  }
  const label = draw.chance(45) ? `:${labels(draw)}` : "";
  const property = draw.chance(15)
    ? ` {${draw.one(["i: 2", "s: 'x'", "b: true", "i: 1, s: 'x'"])}}`
    : "";
  const where =
    name && predicate && draw.chance(10)
      ? ` WHERE ${predicate([...scope, { name, type: "Node" }])}`
      : "";
  return `(${name}${label}${property}${where})`;
}

/** A label expression. */
export function labels(draw: Draw): string {
  const label = () => draw.one(LABELS);
  return draw.way([
    label,
    label,
    () => `${label()}|${label()}`,
    () => `${label()}&!${label()}`,
    () => `!${label()}`,
    () => "%",
    () => `(${label()}|${label()})&${label()}`,
  ]);
}

function step(
  draw: Draw,
  scope: Scope,
  { naming, repeating, predicate }: PatternOptions,
  brings: Variable[],
): string {
  const types = draw.chance(60)
    ? `:${draw.way([() => draw.one(TYPES), () => `${draw.one(TYPES)}|${draw.one(TYPES)}`, () => `!${draw.one(TYPES)}`])}`
    : "";
  const length =
    repeating === "length" && draw.chance(30)
      ? draw.one(["*", "*1..2", "*0..1", "*2", "*..3", "*0"])
      : "";
  // A variable length takes no negated type.
  const kept = length && types.includes("!") ? "" : types;
  let name = "";
  if (naming && draw.chance(50)) {
    name = draw.name("r");
    brings.push({ name, type: length ? "Relationships" : "Relationship" });
  }
  const property = draw.chance(10) ? ` {w: ${draw.one([1, 2, 3])}}` : "";
  const where =
    name && !length && predicate && draw.chance(10)
      ? ` WHERE ${predicate([...scope, { name, type: "Relationship" }])}`
      : "";
  const inner = `[${name}${kept}${length}${property}${where}]`;
  const quantifier =
    repeating === "quantifier" && !name && draw.chance(40)
      ? draw.one(["+", "{1,2}", "*", "{2}"])
      : "";
  // Of several types in both directions Neo4j may find each relationship once instead of twice.
  const undirected = kept.includes("|") ? [] : [`-${inner}-`];
  return draw.one([`-${inner}->`, `<-${inner}-`, ...undirected]) + quantifier;
}
