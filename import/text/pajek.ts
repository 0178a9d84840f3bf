import { assemble } from "../graph/assemble.ts";
import { emptyDraft, type Draft, type Fields } from "../graph/draft.ts";
import type { Imported } from "../imported.ts";
import { LeftOutList } from "../left-out.ts";
import { readNumber } from "../sign.ts";
import { wordsIn } from "./tokens.ts";

/*
 * Read here and not by a library, because there is none that is maintained.
 */

/**
 * Reads a network of Pajek: vertices with labels and places, arcs and edges with weights, the labels
 * in `l "…"`, lists of arcs or edges, and a matrix of weights. Times in `[1946-1949]` are years; other
 * sections are left out.
 */
export function readPajek(text: string): Imported {
  const draft = emptyDraft(new LeftOutList());
  let section = "";
  let relation = "";
  let matrixRow = 0;
  text.split(/\r\n?|\n/).forEach((raw, i) => {
    const line = raw.trim();
    const at = `line ${i + 1}`;
    if (line === "" || line.startsWith("%")) return;
    if (line.startsWith("*")) {
      const words = wordsIn(line.slice(1));
      section = (words[0] ?? "").toLowerCase();
      relation = /"([^"]*)"/.exec(line)?.[1] ?? "";
      if (section === "network") draft.title = words.slice(1).join(" ");
      if (section === "vertices") addVertices(draft, Number(words[1]), at);
      else if (section === "matrix") matrixRow = 0;
      else if (!SECTIONS.has(section)) draft.leftOut.add("item", at, line);
      return;
    }
    const words = wordsIn(line);
    if (section === "vertices") nameVertex(draft, words, at);
    else if (section === "arcs" || section === "edges")
      addLine(draft, words, { symmetric: section === "edges", relation, at });
    else if (section === "arcslist" || section === "edgeslist")
      for (const to of words.slice(1))
        addLine(draft, [words[0] ?? "", to], { symmetric: section === "edgeslist", relation, at });
    else if (section === "matrix") addMatrixRow(draft, ++matrixRow, words, { relation, at });
  });
  return assemble("Pajek", draft);
}

const SECTIONS = new Set(["network", "arcs", "edges", "arcslist", "edgeslist"]);
const MOST_VERTICES = 10_000_000;

/** The vertices are numbered from 1, and need no line of their own. */
function addVertices(draft: Draft, count: number, at: string): void {
  if (!Number.isInteger(count) || count > MOST_VERTICES) return;
  for (let n = draft.actors.length + 1; n <= count; n++)
    draft.actors.push({ id: String(n), fields: new Map(), times: [], place: null, at });
}

function nameVertex(draft: Draft, [id = "", label = "", ...rest]: string[], at: string): void {
  let actor = draft.actors[Number(id) - 1];
  if (actor?.id !== id) {
    actor = { id, fields: new Map(), times: [], place: null, at };
    draft.actors.push(actor);
  }
  actor.at = at;
  if (label !== "") actor.fields.set("label", label);
  const [x, y] = [readNumber(rest[0]), readNumber(rest[1])];
  if (x !== null && y !== null && (x !== 0 || y !== 0)) actor.place = { x, y: y === 0 ? 0 : -y };
}

/** A row of a matrix has the weights of the arcs from its vertex to each; 0 is none. */
function addMatrixRow(
  draft: Draft,
  from: number,
  weights: readonly string[],
  { relation, at }: { relation: string; at: string },
): void {
  weights.forEach((weight, to) => {
    if (readNumber(weight) === 0) return;
    addLine(draft, [String(from), String(to + 1), weight], { symmetric: false, relation, at });
  });
}

function addLine(
  draft: Draft,
  [from = "", to = "", ...rest]: string[],
  { symmetric, relation, at }: { symmetric: boolean; relation: string; at: string },
): void {
  const fields: Fields = new Map();
  const weight = readNumber(rest[0]);
  if (weight !== null) fields.set("weight", weight);
  const label = rest[rest.indexOf("l") + 1];
  if (rest.includes("l") && label) fields.set("label", label);
  if (relation !== "") fields.set("predicate", relation);
  const times = rest
    .filter((word) => /^\[\d+(-(\d+|\*))?\]$/.test(word))
    .map((word) => {
      const [start = "", end = start] = word.slice(1, -1).split("-");
      return { start, end: end === "*" ? ".." : end };
    });
  draft.relations.push({ id: "", from, to, symmetric, fields, times, at });
}
