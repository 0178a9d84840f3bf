import { css, html, nothing, type TemplateResult } from "lit";
import { msg } from "../../../../domain/message.ts";
import {
  QueryNode,
  QueryPath,
  QueryRelationship,
  QueryText,
  type QueryValue,
} from "../../../api/query-client.ts";
import { clipped } from "../../values/clipped.ts";
import { entityLink } from "../../values/entity.ts";
import { nodeName, valueText } from "../../values/value-text.ts";

/** More of a text than this is never seen in a cell. */
const SEEN = 300;
const LISTED = 12;
/** Nodes and relationships of a path. */
const LISTED_STEPS = 101;

/** Returns a value in a cell: its look shows its type, and entities of the pack are links. */
export function cellView(value: QueryValue): TemplateResult {
  if (value === null) return html`<span class="null">${msg("null")}</span>`;
  if (typeof value === "string") return html`${value.slice(0, SEEN)}`;
  if (typeof value === "number" || typeof value === "bigint")
    return html`<span class="number">${valueText(value)}</span>`;
  if (typeof value === "boolean") return html`<span class="word">${value}</span>`;
  if (value instanceof QueryText)
    return html`<span class="typed" title=${value.type}>${value.text.slice(0, SEEN)}</span>`;
  if (value instanceof QueryNode || value instanceof QueryRelationship) return entity(value);
  if (value instanceof QueryPath)
    return html`<span class="path">${value.steps.slice(0, LISTED_STEPS).map(step)}</span>`;
  if (Array.isArray(value) && value.some(isEntity))
    return html`<span class="path">
      ${value.slice(0, LISTED).map((inner) => (isEntity(inner) ? entity(inner) : cellView(inner)))}
      ${value.length > LISTED ? html`<span class="null">${msg(html`and ${value.length - LISTED} more`)}</span>` : nothing}
    </span>`;
  return html`<span class="typed">${valueText(clipped(value)).slice(0, SEEN)}</span>`;
}

function isEntity(value: QueryValue): value is QueryNode | QueryRelationship {
  return value instanceof QueryNode || value instanceof QueryRelationship;
}

function entity(value: QueryNode | QueryRelationship): TemplateResult {
  const node = value instanceof QueryNode;
  const label = node ? value.labels.at(-1) : undefined;
  const name = (node ? nodeName(value) : value.type).slice(0, SEEN);
  const body = html`<b>${name}</b
    >${label !== undefined && label !== name ? html`<i>${label}</i>` : nothing}`;
  const link = entityLink(value);
  const kind = node ? "node" : "relationship";
  return link
    ? html`<a
        class="chip ${kind}"
        href=${link.href}
        title=${link.title}
        target="_blank"
        rel="noopener"
        tabindex="-1"
        >${body}</a
      >`
    : html`<span class="chip ${kind}">${body}</span>`;
}

function step(value: QueryNode | QueryRelationship): TemplateResult {
  return value instanceof QueryNode ? entity(value) : html`<span class="null">${value.type}</span>`;
}

export const cellStyle = css`
  .number,
  .typed {
    font-variant-numeric: tabular-nums;
  }
  .typed,
  .word {
    font-family: ui-monospace, monospace;
    font-size: 12px;
  }
  .null {
    color: var(--ink-2);
    font-size: 12px;
  }
  .path {
    display: inline-flex;
    align-items: center;
    gap: 6px;
  }
  .chip {
    display: inline-flex;
    align-items: baseline;
    gap: 6px;
    max-width: 100%;
    padding: 0 8px;
    line-height: 20px;
    border-radius: 10px;
    background: var(--raised);
    box-shadow: inset 0 0 0 1px var(--line);
  }
  .chip.relationship {
    border-radius: 4px;
  }
  .chip b {
    font-weight: 550;
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .chip i {
    font-style: normal;
    font-size: 11px;
    color: var(--ink-2);
  }
  a.chip b {
    color: var(--cooperation-ink);
  }
  a.chip:hover b {
    text-decoration: underline;
  }
`;
