import { html, type TemplateResult } from "lit";
import { guard } from "lit/directives/guard.js";
import { nameOf, type GraphIndex } from "../../model/graph/graph-index.ts";
import { formatRoute } from "../../model/link/route.ts";
import { growingList } from "../../ui/lists/growing-list.ts";

/** Returns the names of actors as links to their panels, in the order of the alphabet. */
export function memberLinks(actors: readonly string[], graphIndex: GraphIndex): TemplateResult {
  return html`<ul class="members">
    ${guard([actors, graphIndex], () => growingList(named(actors, graphIndex), memberLink))}
  </ul>`;
}

const named = (actors: readonly string[], graphIndex: GraphIndex) =>
  actors
    .map((id) => ({ id, name: nameOf(graphIndex, id) }))
    .sort((x, y) => x.name.localeCompare(y.name));

const memberLink = ({ id, name }: { id: string; name: string }) =>
  html`<li>
    <a class="link" href=${formatRoute({ view: "actor", actor: id })}>${name}</a>
  </li>`;
