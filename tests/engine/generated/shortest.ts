import type { Draw } from "./draw.ts";
import { labels } from "./patterns.ts";
import { TYPES } from "./graph.ts";
import { ofType, type Scope } from "./scope.ts";
import type { Clause } from "./statement.ts";

/**
 * A search for shortest paths. Which of several it gives first is not said, so that what follows
 * knows their lengths, and their ends, alone.
 */
export function shortest(draw: Draw, scope: Scope): Clause {
  const [path, length] = [draw.name("p"), draw.name("h")];
  return draw.chance(40) ? between(draw, scope, path, length) : selected(draw, scope, path, length);
}

function between(draw: Draw, scope: Scope, path: string, length: string): Clause {
  const [from, to] = [draw.name("n"), draw.name("n")];
  const way = `[${types(draw)}*${draw.one(["", "..3", "1..2", "0..2"])}]`;
  const step = draw.one([`-${way}->`, `<-${way}-`, `-${way}-`]);
  const search = draw.one(["shortestPath", "allShortestPaths"]);
  return {
    text: `MATCH (${from}${label(draw)}), (${to}${label(draw)}) WHERE ${from}.id <> ${to}.id MATCH ${path} = ${search}((${from})${step}(${to})) WITH *, length(${path}) AS ${length}`,
    scope: [
      ...scope,
      { name: from, type: "Node" },
      { name: to, type: "Node" },
      { name: length, type: "Integer" },
    ],
  };
}

function selected(draw: Draw, scope: Scope, path: string, length: string): Clause {
  const known = ofType(scope, "Node");
  const isKnown = known.length > 0 && draw.chance(40);
  const from = isKnown ? draw.one(known).name : draw.name("n");
  const to = draw.name("n");
  const selector = draw.one([
    "ANY SHORTEST",
    "SHORTEST 1",
    "SHORTEST 2 GROUPS",
    "ALL SHORTEST",
    "SHORTEST GROUP",
    "ANY",
  ]);
  const way = `[${types(draw)}]`;
  const step = draw.one([`-${way}->`, `<-${way}-`, `-${way}-`]);
  const quantifier = draw.one(["+", "*", "{1,3}", "{0,2}", "{2,}"]);
  // Any path at all need not be of any one length.
  const shown = selector === "ANY" ? `${path} IS NOT NULL` : `length(${path})`;
  return {
    text: `MATCH ${path} = ${selector} (${from}${isKnown ? "" : label(draw)})${step}${quantifier}(${to}${label(draw)}) WITH *, ${shown} AS ${length}`,
    scope: [
      ...scope,
      ...(isKnown ? [] : [{ name: from, type: "Node" } as const]),
      { name: to, type: "Node" },
      ...(selector === "ANY" ? [] : [{ name: length, type: "Integer" } as const]),
    ],
  };
}

const label = (draw: Draw): string => (draw.chance(60) ? `:${labels(draw)}` : "");

const types = (draw: Draw): string =>
  draw.chance(60) ? `:${draw.one(TYPES)}|${draw.one(TYPES)}` : "";
