import { html, type TemplateResult } from "lit";
import { nameOf, type GraphIndex } from "../../model/graph/graph-index.ts";
import { formatRoute } from "../../model/link/route.ts";

/** Returns the names of actors as links to their panels, in the order of the alphabet. */
export function memberLinks(actors: readonly string[], graphIndex: GraphIndex): TemplateResult {
  const named = actors
    .map((id) => ({ id, name: nameOf(graphIndex, id) }))
    .sort((x, y) => x.name.localeCompare(y.name));
  return html`
    <ul class="members">
      ${named.map(
        ({ id, name }) =>
          html`<li>
            <a class="link" href=${formatRoute({ view: "actor", actor: id })}>${name}</a>
          </li>`,
      )}
    </ul>
  `;
}
