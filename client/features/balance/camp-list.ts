import { html, nothing, type TemplateResult } from "lit";
import { msg, plural } from "../../../domain/message.ts";
import type { BalanceFigures } from "../../../domain/contract/balance.ts";
import { nameOf, type GraphIndex } from "../../model/graph/graph-index.ts";
import { formatRoute } from "../../model/link/route.ts";
import { campName } from "./camp-letters.ts";
import { letter } from "./letter.ts";

/** Returns the camps with their actors. */
export function campList(
  { camps, components }: BalanceFigures,
  graphIndex: GraphIndex,
): TemplateResult {
  return html`
    <section aria-label=${msg("Camps")}>
      <h3 class="section"><span>${msg("Camps")}</span></h3>
      ${camps.map(({ actors }, camp) => members(actors, camp, graphIndex))}
      ${
        components > 1
          ? html`<p class="small note">
              ${plural(components, { one: "", other: "There are # parts without a signed relation between them: which of their camps go together is not known." })}
            </p>`
          : nothing
      }
    </section>
  `;
}

function members(actors: readonly string[], camp: number, graphIndex: GraphIndex) {
  const named = actors
    .map((id) => ({ id, name: nameOf(graphIndex, id) }))
    .sort((x, y) => x.name.localeCompare(y.name));
  return html`
    <details ?open=${actors.length <= 30}>
      <summary>
        ${letter(camp)} ${campName(camp)}
        <span class="small">${plural(actors.length, { one: "# actor", other: "# actors" })}</span>
      </summary>
      <ul class="members">
        ${named.map(
          ({ id, name }) =>
            html`<li>
              <a class="link" href=${formatRoute({ view: "actor", actor: id })}>${name}</a>
            </li>`,
        )}
      </ul>
    </details>
  `;
}
