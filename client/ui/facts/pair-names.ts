import { css, html, nothing, type TemplateResult } from "lit";
import { msg } from "../../../domain/message.ts";
import { nameOf, type GraphIndex } from "../../model/graph/graph-index.ts";
import { formatRoute } from "../../model/link/route.ts";
import { avatar } from "./avatar.ts";

/**
 * Returns the names of two actors as a heading; `href` is where each leads, its actor unless told.
 */
export function pairNames(
  graphIndex: GraphIndex,
  [a, b]: readonly [string, string],
  href = (actor: string) => formatRoute({ view: "actor", actor }),
): TemplateResult {
  const name = (id: string) => html`
    <a class="who" href=${href(id)}
      >${avatar(graphIndex.actors.get(id) ?? { kind: "", country: "" })}
      ${nameOf(graphIndex, id)}</a
    >
  `;
  return html`<h2>
    ${name(a)}
    <span class="and">${a === b ? msg("and itself") : msg("and")}</span>
    ${a === b ? nothing : name(b)}
  </h2>`;
}

export const pairNamesStyle = css`
  h2 {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 10px;
  }
  .who {
    display: flex;
    align-items: center;
    gap: 8px;
  }
  .who:hover {
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 4px;
  }
  .and {
    font-weight: 450;
    color: var(--ink-2);
  }
`;
