import { entityOrMap } from "../functions/graph-values.ts";
import type { Expression, ExpressionOf } from "../parse/tree.ts";
import { property } from "../values/access.ts";
import type { CypherMap, Value } from "../values/value.ts";
import type { Evaluate } from "../run/evaluate.ts";
import type { Scope } from "./scope.ts";
import type { Frame } from "../run/frame.ts";

/** `a {.name, .*, other, key: value}`; null when what is projected is null. */
export function mapProjection(
  e: ExpressionOf<"map-projection">,
  scope: Scope,
  sub: (part: Expression) => Evaluate,
): Evaluate {
  const { slot } = scope.get(e.variable, e.place);
  const entries = e.entries.map((entry): ((frame: Frame, made: Map<string, Value>) => void) => {
    switch (entry.kind) {
      case "all":
        return (frame, made) => {
          const source: CypherMap = entityOrMap(frame.slots[slot] ?? null, "properties");
          for (const [key, value] of source) made.set(key, value);
        };
      case "property":
        return (frame, made) => made.set(entry.key, property(frame.slots[slot] ?? null, entry.key));
      case "variable": {
        const variable = scope.get(entry.name, entry.place);
        return (frame, made) => made.set(entry.name, frame.slots[variable.slot] ?? null);
      }
      case "entry": {
        const value = sub(entry.value);
        return (frame, made) => made.set(entry.key, value(frame));
      }
    }
  });
  return (frame) => {
    if ((frame.slots[slot] ?? null) === null) return null;
    const made = new Map<string, Value>();
    for (const entry of entries) entry(frame, made);
    return made;
  };
}
