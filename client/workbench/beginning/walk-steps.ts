import collect from "../../../cypher/workbench/walk/collect.cypher?raw";
import count from "../../../cypher/workbench/walk/count.cypher?raw";
import label from "../../../cypher/workbench/walk/label.cypher?raw";
import path from "../../../cypher/workbench/walk/path.cypher?raw";
import property from "../../../cypher/workbench/walk/property.cypher?raw";
import relationship from "../../../cypher/workbench/walk/relationship.cypher?raw";
import subquery from "../../../cypher/workbench/walk/subquery.cypher?raw";
import where from "../../../cypher/workbench/walk/where.cypher?raw";
import type { Schema } from "../../../domain/contract/schema.ts";
import { msg } from "../../../domain/message.ts";
import type { Drawn } from "../files/statement-file.ts";
import { written } from "../schema/written-query.ts";
import { walkNames, type WalkNames } from "./walk-names.ts";

/** One step of the walk: what it teaches, and a statement that shows it on the graph that is there. */
export interface WalkStep {
  id: string;
  title: string;
  words: string;
  text: string;
  drawn: Drawn;
}

interface Lesson extends Omit<WalkStep, "text"> {
  template: string;
  /** What of the names it needs; a graph without it has no such step */
  needs: (names: WalkNames) => boolean;
}

const always = () => true;
const named = ({ property }: WalkNames) => property !== null;
const joined = ({ relationship }: WalkNames) => relationship !== null;
const both = (names: WalkNames) => named(names) && joined(names);

const LESSONS: readonly Lesson[] = [
  {
    id: "label",
    title: msg("Nodes with a label"),
    words: msg(
      "Most statements begin with MATCH, which describes what to look for. Round brackets are a node, n is the name it gets for the rest of the statement, and the word behind the colon is its label: the sort of thing it is. RETURN says what to give back, LIMIT how many.",
    ),
    template: label,
    drawn: "graph",
    needs: always,
  },
  {
    id: "property",
    title: msg("A property"),
    words: msg(
      "Nodes have properties. A dot behind the name of a node reads one of them, and the answer is a table with one row for each node. AS names the column.",
    ),
    template: property,
    drawn: "table",
    needs: named,
  },
  {
    id: "relationship",
    title: msg("A relationship"),
    words: msg(
      "An arrow is a relationship, and the name in its square brackets its type. Read it aloud: a node, joined by this type to another node. Try the arrow the other way round, or without its head for both ways.",
    ),
    template: relationship,
    drawn: "graph",
    needs: joined,
  },
  {
    id: "where",
    title: msg("A condition"),
    words: msg(
      "WHERE keeps only what fulfils a condition. Text stands in quotes. Instead of = you can write <>, >, <, CONTAINS or STARTS WITH, and join conditions by AND, OR and NOT.",
    ),
    template: where,
    drawn: "graph",
    needs: named,
  },
  {
    id: "count",
    title: msg("Counting"),
    words: msg(
      "count() makes one row of many: everything else in RETURN says what is counted for. Here each name gets the number of its relationships. ORDER BY … DESC puts the greatest first.",
    ),
    template: count,
    drawn: "table",
    needs: both,
  },
  {
    id: "collect",
    title: msg("Collecting into a list"),
    words: msg(
      "collect() gathers values into a list instead of counting them: one row for each node, with all those that it is joined to.",
    ),
    template: collect,
    drawn: "table",
    needs: (names) => both(names) && names.relationship?.endProperty !== null,
  },
  {
    id: "path",
    title: msg("A path"),
    words: msg(
      "A path is a chain of relationships, and p = gives it a name. The star with numbers says how many relationships long it may be: here one or two, in either direction, since the line has no arrowhead.",
    ),
    template: path,
    drawn: "graph",
    needs: joined,
  },
  {
    id: "subquery",
    title: msg("A question within a question"),
    words: msg(
      "COUNT with braces asks a pattern of its own for each node, here how many relationships lead away from it, without changing the rows around it. EXISTS does the same and says only if there is any.",
    ),
    template: subquery,
    drawn: "table",
    needs: both,
  },
];

/** Returns the steps of the walk through a graph; empty if it holds no nodes with a label. */
export function walkSteps(schema: Schema): WalkStep[] {
  const names = walkNames(schema);
  if (!names) return [];
  return LESSONS.filter(({ needs }) => needs(names)).map(
    ({ id, title, words, template, drawn }) => ({
      id,
      title,
      words,
      drawn,
      text: written(template, namesFor(names), { VALUE: JSON.stringify(names.property?.example) }),
    }),
  );
}

function namesFor({ label: start, property: named, relationship: joined }: WalkNames) {
  return {
    LABEL: start,
    ...(named && { PROPERTY: named.name }),
    ...(joined && { TYPE: joined.type, END: joined.end, OTHER: joined.endProperty ?? "" }),
  };
}
