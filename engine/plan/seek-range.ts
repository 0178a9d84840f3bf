import type { Evaluate } from "../run/evaluate.ts";
import type { Comparison, Expression } from "../parse/tree.ts";
import type { Frame } from "../run/frame.ts";
import type { Bound, KeyRange } from "../storage/ordered-keys.ts";
import type { EntityRecord, PropertyIndex } from "../storage/property-index.ts";
import type { Value } from "../values/value.ts";
import type { Access } from "./access.ts";
import type { PatternPlan } from "./pattern-plan.ts";
import { indexesOver, knownWithout, propertyOf } from "./seek.ts";

/** Shares of an index that are expected within one bound, within two, and behind a prefix. */
const HALF_OPEN = 0.3;
const CLOSED = 0.1;
const PREFIXED = 0.05;

interface PropertyRange {
  min?: { value: Evaluate; isIncluded: boolean };
  max?: { value: Evaluate; isIncluded: boolean };
  prefix?: Evaluate;
}

/** Indexes whose only property is asked to be less or more than what is known, or to begin so. */
export function* seekRange(
  plan: PatternPlan,
  name: string,
  labels: readonly string[],
  asked: readonly Expression[],
): Iterable<Access> {
  const byProperty = rangesOf(plan, name, asked);
  if (byProperty.size === 0) return;
  for (const { index, label } of indexesOver(plan, labels)) {
    const { properties } = index.rule.target;
    const range = properties.length === 1 ? byProperty.get(properties[0] ?? "") : undefined;
    if (!range) continue;
    const share = range.prefix ? PREFIXED : range.min && range.max ? CLOSED : HALF_OPEN;
    const all = (): Iterable<EntityRecord> => plan.c.graph.nodesByLabel.get(label) ?? [];
    const { prefix } = range;
    const within = (frame: Frame, isDescending = false) => {
      const sought = soughtIn(range, frame);
      if (sought === "nothing") return [];
      return sought === "unordered" ? null : index.findWithin(sought, isDescending);
    };
    yield {
      operator: "NodeIndexSeekByRange",
      details: index.rule.name,
      rows: 1 + index.size * share,
      label,
      ...(prefix
        ? { find: (frame) => starting(index, prefix(frame)) }
        : {
            find: (frame) => within(frame) ?? all(),
            inOrder: { property: properties[0] ?? "", find: within },
          }),
    };
  }
}

const starting = (index: PropertyIndex, prefix: Value): Iterable<EntityRecord> =>
  typeof prefix === "string" ? index.findStarting(prefix) : [];

/** Returns the range in an index. Dates and the like are not kept in order there. */
function soughtIn({ min, max }: PropertyRange, frame: Frame): KeyRange | "nothing" | "unordered" {
  const bounds = [min, max].map((bound) => bound && { ...bound, value: bound.value(frame) });
  const values = bounds.flatMap((bound) => (bound ? [bound.value] : []));
  if (values.includes(null)) return "nothing";
  const isText = values.every((value) => typeof value === "string");
  const isNumeric = values.every((value) => typeof value === "number" || typeof value === "bigint");
  if (!isText && !isNumeric) return "unordered";
  // Nothing is less or more than NaN.
  if (values.some((value) => Number.isNaN(value))) return "nothing";
  const [from, to] = bounds as (Bound | undefined)[];
  return { min: from, max: to, isText };
}

function rangesOf(
  plan: PatternPlan,
  name: string,
  asked: readonly Expression[],
): Map<string, PropertyRange> {
  const found = new Map<string, PropertyRange>();
  const rangeOf = (property: string): PropertyRange => {
    const known = found.get(property) ?? {};
    found.set(property, known);
    return known;
  };
  for (const expression of asked) {
    if (expression.kind === "binary" && expression.operator === "starts with") {
      const property = propertyOf(name, expression.left);
      const prefix = property === null ? null : knownWithout(plan, name, expression.right);
      if (property !== null && prefix) rangeOf(property).prefix ??= prefix;
    }
    if (expression.kind !== "comparison") continue;
    expression.operators.forEach((operator, i) => {
      const [left, right] = expression.operands.slice(i, i + 2);
      addBound(operator, left, right);
      addBound(TURNED[operator], right, left);
    });
  }
  return found;

  /** `n.property <operator> other`. */
  function addBound(
    operator: Comparison,
    side: Expression | undefined,
    other: Expression | undefined,
  ): void {
    const property = propertyOf(name, side);
    const isMin = operator === ">" || operator === ">=";
    if (property === null || (!isMin && operator !== "<" && operator !== "<=")) return;
    const value = knownWithout(plan, name, other);
    if (value)
      rangeOf(property)[isMin ? "min" : "max"] ??= { value, isIncluded: operator.length > 1 };
  }
}

const TURNED: Readonly<Record<Comparison, Comparison>> = {
  "=": "=",
  "<>": "<>",
  "<": ">",
  "<=": ">=",
  ">": "<",
  ">=": "<=",
};
