import { signName } from "../../domain/drawn-sign.ts";
import { markOfSign } from "../../domain/sign.ts";
import type { SerializedGraph } from "../../domain/contract/graph.ts";
import type { Relation } from "../../domain/contract/relations.ts";
import type { FilterResult } from "../model/graph/apply-filter.ts";
import { graphIndexOf, type GraphIndex } from "../model/graph/graph-index.ts";
import { spellsWords } from "../model/text/dates.ts";
import type { Words } from "./words/word-list.ts";

/** Rows at the most; more are counted. */
const MOST = 300;
/** Rows that are made in one task. */
const ROWS_AT_ONCE = 25;

/** Styles for the root that contains the table. */
export const tableStyle = new CSSStyleSheet();
tableStyle.replaceSync(`
  table {
    border-collapse: collapse;
    width: 100%;
    font-size: 12.5px;
  }
  caption {
    padding: 8px 14px 4px;
    text-align: start;
    color: var(--_ink-2);
  }
  th,
  td {
    padding: 4px 14px;
    text-align: start;
    vertical-align: baseline;
    font-weight: 400;
    border-bottom: 1px solid var(--_line);
  }
  td:last-child {
    min-width: 10em;
  }
  td:nth-child(4) {
    white-space: nowrap;
  }
  thead th {
    color: var(--_ink-2);
  }
  tbody th {
    font-weight: 550;
  }
  td button,
  th button {
    padding: 0;
    font-weight: inherit;
    text-align: start;
    text-decoration: underline;
    text-decoration-color: var(--_line);
    text-underline-offset: 2px;
  }
  @media (max-width: 480px) {
    th,
    td {
      padding: 4px 8px;
    }
  }
`);

export interface TableOptions {
  caption: string;
  words: Words;
  locale: string;
  /** Called with the id of a chosen actor; null: none can be chosen */
  pick: ((actor: string) => void) | null;
}

/** A table whose rows are still to be made. */
export interface GrowingTable {
  table: HTMLTableElement;
  /** Adds the next rows; returns false if there are no more. */
  grow: () => boolean;
}

/**
 * Returns the picture as a table, for readers who do not see it. Made by hand, so that the script
 * can load it after the first frame, and piece by piece, since to make and to lay out hundreds of
 * rows takes longer than a page may go without an answer.
 */
export function relationsTable(
  shown: FilterResult,
  graph: SerializedGraph,
  { caption, words, locale, pick }: TableOptions,
): GrowingTable {
  const relations = relationsShown(shown, graphIndexOf(graph));
  const table = document.createElement("table");
  table.createCaption().textContent = caption;
  const head = table.createTHead().insertRow();
  for (const text of [words.from, words.relation, words.to, words.sign, words.when])
    head.append(heading("col", text));
  const body = table.createTBody();
  const more = relations.length - MOST;
  if (more > 0) {
    const rest = table.createTFoot().insertRow().insertCell();
    rest.colSpan = 5;
    rest.textContent = words.more(more.toLocaleString(locale));
  }
  const actor = ({ id, name }: Relation["subject"]) =>
    pick ? chooser(name, () => pick(id)) : name;
  const rowOf = (relation: Relation): HTMLTableRowElement => {
    const sign = signName(relation);
    const spells = relation.spells.length > 0 ? spellsWords(relation.spells) : words.undated;
    const mark = sign === "neutral" ? "±" : markOfSign(relation.sign);
    const row = document.createElement("tr");
    row.append(heading("row", actor(relation.subject)));
    row.append(cell(relation.label), cell(actor(relation.object)));
    row.append(cell(`${mark} ${words[sign]}`), cell(spells));
    return row;
  };
  const left = relations.slice(0, MOST);
  const grow = () => {
    body.append(...left.splice(0, ROWS_AT_ONCE).map(rowOf));
    return left.length > 0;
  };
  return { table, grow };
}

function cell(content: string | HTMLElement): HTMLElement {
  const made = document.createElement("td");
  made.append(content);
  return made;
}

function heading(scope: "col" | "row", content: string | HTMLElement): HTMLElement {
  const cell = document.createElement("th");
  cell.scope = scope;
  cell.append(content);
  return cell;
}

function chooser(name: string, choose: () => void): HTMLElement {
  const button = document.createElement("button");
  button.textContent = name;
  button.addEventListener("click", choose);
  return button;
}

/** Returns the relations that are drawn, the strongest first. */
function relationsShown(
  { bundles }: Pick<FilterResult, "bundles">,
  graphIndex: GraphIndex,
): Relation[] {
  const relations = bundles.flatMap((bundle) =>
    bundle.relations.flatMap((id) => graphIndex.relations.get(id) ?? []),
  );
  return relations.sort((a, b) => b.intensity - a.intensity || (a.id < b.id ? -1 : 1));
}
