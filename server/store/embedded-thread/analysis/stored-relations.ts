import type { FoldableRelation } from "../../../../domain/analysis/balance/fold-pairs.ts";
import { parsePeriod, parseWindow, type Period } from "../../../../domain/dates/period.ts";
import type { Sign } from "../../../../domain/sign.ts";
import { isCounting } from "../../../../domain/status.ts";
import { argumentError } from "../../../../engine/errors/errors.ts";
import type { RunContext } from "../../../../engine/run/frame.ts";
import { isList, type CypherMap, type Node, type Value } from "../../../../engine/values/value.ts";
import { MARK } from "../../mark.ts";

/** Relations of the pack in a store, and the nodes of their actors by id. */
export interface StoredRelations {
  relations: FoldableRelation[];
  nodes: Map<string, Node>;
}

/**
 * Reads the relations that a pack has put into the store, as the API does: those with the product's
 * mark whose status counts, and that held at `at`, or from `from` to `to`; without a date all of them.
 *
 * @throws CypherError if a date is none, or if this run is to end
 */
export function storedRelations(options: CypherMap, context: RunContext): StoredRelations {
  const period = periodOf(options);
  const relations: FoldableRelation[] = [];
  const nodes = new Map<string, Node>();
  for (const relationship of context.graph.relationships) {
    context.breathe();
    if (!relationship.isVisible) continue;
    const { start, end } = relationship;
    const property = (key: string) => relationship.property(key);
    const id = property("id");
    // Claims point to actors with relationships that have neither a sign nor an id.
    if (property(MARK) === null || typeof id !== "string" || property("sign") === null) continue;
    if (!isCounting(text(property("status")))) continue;
    if (period && !heldIn(property("spells"), period)) continue;
    const [from, to] = [text(start.property("id")), text(end.property("id"))];
    nodes.set(from, start).set(to, end);
    relations.push({
      ...{ id, from, to },
      sign: Math.sign(Number(property("sign"))) as Sign,
      mixed: property("mixed") === true,
      intensity: Number(property("intensity") ?? 0),
      since: text(property("validFrom")) || null,
    });
  }
  return { relations, nodes };
}

const text = (value: Value): string => (typeof value === "string" ? value : "");

function periodOf(options: CypherMap): Period | null {
  const [at, from, to] = ["at", "from", "to"].map((name) => text(options.get(name) ?? null));
  if (!at && !from && !to) return null;
  const period = at ? !from && !to && parsePeriod(at) : parseWindow(from || "0001", to || "9998");
  if (!period)
    throw argumentError(
      "expected at, or from and to not before it, as dates such as '2024' or '2024-02-22'",
    );
  return period;
}

function heldIn(spells: Value, { from, to }: Period): boolean {
  if (!isList(spells)) return false;
  return spells.some((spell) => {
    const [start = "", end = ""] = text(spell).split("/");
    return start < to && (end === ".." || end > from);
  });
}
