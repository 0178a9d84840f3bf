import { CypherError, STATUS } from "../errors/errors.ts";
import type { Evaluate } from "../run/evaluate.ts";
import type { Frame } from "../run/frame.ts";
import { ForEachRow } from "../run/for-each-row.ts";
import { meetInTheMiddle } from "../run/meet-in-the-middle.ts";
import { searchPaths } from "../run/search-paths.ts";
import { putStrides, type Stride } from "../run/stride.ts";
import { NodeRecord } from "../storage/records.ts";
import type { Value } from "../values/value.ts";
import type { PatternPlan } from "./pattern-plan.ts";
import { step } from "../plan-tree/nodes.ts";
import { pathFrom } from "./path-value.ts";
import type { PatternGraph } from "./pattern-graph.ts";
import { holdsForEveryPart } from "./every-part.ts";
import { segmentOf } from "./segment.ts";

/** Binds the shortest of the paths between two nodes that are bound. */
export function shortest(plan: PatternPlan, part: PatternGraph["selective"][number]): void {
  const { path, edge } = part;
  const segment = segmentOf(plan, edge, false);
  const backwards = edge.group ? null : segmentOf(plan, edge, true);
  const from = plan.slotOf(part.from);
  const to = plan.slotOf(part.to);
  const single = edge.kind === "single";
  const trail = plan.bind(edge.name, single ? "relationship" : "relationships");
  const lists = segment.names.map((name) => plan.bind(name, "value"));
  plan.bound.push(trail);
  const named = path.variable;
  const pathSlot = named ? plan.bind(named, "path") : null;
  // Conditions on shortestPath() guide the search; behind a selector they filter the result.
  const waiting = path.shortest ? plan.waitingFor(new Set([edge.name, named ?? edge.name])) : [];
  waiting.forEach((predicate) => plan.settle(predicate));
  const isLocal = ({ expression }: (typeof waiting)[number]): boolean =>
    holdsForEveryPart(expression, named, edge.name);
  const compiled = (predicates: typeof waiting): Evaluate[] =>
    predicates.map(({ expression }) => plan.c.predicate(expression, plan.scope));
  const local = compiled(waiting.filter(isLocal));
  const checks = compiled(waiting.filter((predicate) => !isLocal(predicate)));
  const range = single
    ? { min: 1, max: 1 }
    : { min: edge.range?.min ?? 1, max: edge.range?.max ?? Infinity };
  const place = { from, to, into: true, trail, lists, backwards: false };
  const put = (strides: readonly Stride[], frame: Frame): void => {
    putStrides(strides, place, frame);
    const list = frame.slots[trail] ?? null;
    if (single) frame.slots[trail] = (list as readonly Value[])[0] ?? null;
    if (pathSlot !== null) frame.slots[pathSlot] = pathFrom(frame.slots[from] ?? null, [list]);
  };
  const passing = (tests: readonly Evaluate[]) => {
    return (strides: readonly Stride[], frame: Frame): boolean => {
      if (tests.length === 0) return true;
      put(strides, frame);
      return tests.every((test) => test(frame) === true);
    };
  };
  const search = { free: checks.length === 0, fits: passing(checks), leads: passing(local) };
  const { kind, count } = choice(plan, part);
  const isOneNode = part.from === part.to;
  const isAny = kind === "paths" && !count && waiting.length === 0 && range.min <= 1;
  const segments = isAny && backwards ? { forwards: segment, backwards } : null;
  const paths = (frame: Frame): Iterable<readonly Stride[]> => {
    const [start, end] = [frame.slots[from], frame.slots[to]];
    if (!(start instanceof NodeRecord) || !(end instanceof NodeRecord)) return [];
    if (path.shortest && start === end && (range.min > 0 || isOneNode)) throw sameEnds();
    if (segments && start !== end) {
      const found = meetInTheMiddle(segments, start, end, range.max, frame);
      return found ? [found] : [];
    }
    const wanted = count ? wantedCount(count(frame)) : 1;
    return searchPaths(segment, start, end, range, { kind, wanted, ...search }, frame);
  };
  plan.plan = step("StatefulShortestPath(Into)", "", plan.plan, plan.plan.rows, (input, frame) => {
    return new ForEachRow(input, frame, paths, (strides, inFrame) => {
      put(strides, inFrame);
      return true;
    });
  });
}

function choice(
  plan: PatternPlan,
  { path }: PatternGraph["selective"][number],
): { kind: "paths" | "groups"; count: Evaluate | null } {
  if (path.shortest === "all") return { kind: "groups", count: null };
  const { selector } = path;
  const count = selector?.count ? plan.c.expression(selector.count, plan.scope) : null;
  const groups = selector?.kind === "groups" || selector?.kind === "all-shortest";
  return { kind: groups ? "groups" : "paths", count };
}

function wantedCount(value: Value): number {
  if (typeof value === "bigint" && value > 0n) return Number(value);
  throw new CypherError(STATUS.argument, "The path count needs to be greater than 0.");
}

function sameEnds(): CypherError {
  return new CypherError(
    STATUS.failed,
    "The shortest path algorithm does not work when the start and end nodes are the same. This can happen if you perform a shortestPath search after a cartesian product that might have the same start and end nodes for some of the rows passed to shortestPath. If you would rather not experience this exception, and can accept the possibility of missing results for those rows, disable this in the Neo4j configuration by setting `dbms.cypher.forbid_shortestpath_common_nodes` to false. If you cannot accept missing results, and really want the shortestPath between two common nodes, then re-write the query using a standard Cypher variable length pattern expression followed by ordering by path length and limiting to one result.",
  );
}
