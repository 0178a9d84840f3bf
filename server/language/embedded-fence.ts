import { readFileSync } from "node:fs";
import { join } from "node:path";
import { projectRoot } from "../root.ts";
import { comparisonRefusal } from "./embedded-comparisons.ts";
import { functionRefusal } from "./embedded-functions.ts";
import { listRefusal } from "./embedded-lists.ts";
import { nameRefusal } from "./embedded-names.ts";
import { parameterRefusal } from "./embedded-parameters.ts";
import { patternRefusal } from "./embedded-patterns.ts";
import { orderRefusal, writeRefusal } from "./embedded-clauses.ts";
import { refuse, type Refusal } from "./embedded-refusal.ts";
import { dottedName, walk, type SyntaxNode } from "./syntax-node.ts";
import type { Environment } from "./type-of.ts";

interface Allowed {
  /** Rules of the grammar. */
  rules: string[];
  /** Functions, in lower case. */
  functions: string[];
}

const allowed = JSON.parse(
  readFileSync(join(projectRoot(), "cypher", "language", "embedded.json"), "utf8"),
) as Allowed;
const RULES = new Set(allowed.rules);
const FUNCTIONS = new Set(allowed.functions);

/**
 * What in a statement the embedded engine cannot be trusted with: anything that is not on the
 * allow-list, and what is known to go wrong for the types at hand. Undefined where there is nothing.
 */
export function embeddedRefusal(tree: SyntaxNode, types: Environment): Refusal | undefined {
  for (const node of walk(tree)) {
    const refusal =
      refuse(listed(node), node) ??
      nameRefusal(node) ??
      parameterRefusal(node, types) ??
      functionRefusal(node, types) ??
      comparisonRefusal(node, types) ??
      listRefusal(node, types) ??
      patternRefusal(node) ??
      writeRefusal(node, types) ??
      orderRefusal(node, types);
    if (refusal) return refusal;
  }
  return undefined;
}

function listed(node: SyntaxNode): string | undefined {
  if (node.rule === "token") return undefined;
  if (!RULES.has(node.rule)) return `this (${words(node.rule)})`;
  if (node.rule === "FunctionName") {
    const name = dottedName(node);
    if (!FUNCTIONS.has(name.toLowerCase())) return `${name}()`;
  }
  return undefined;
}

/** `PatternComprehension` → `pattern comprehension`. */
function words(rule: string): string {
  return rule.replace(/([a-z\d])([A-Z])/g, "$1 $2").toLowerCase();
}
