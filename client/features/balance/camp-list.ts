import { html, nothing, type TemplateResult } from "lit";
import { msg, plural } from "../../../domain/message.ts";
import type { BalanceFigures } from "../../../domain/contract/balance.ts";
import type { GraphIndex } from "../../model/graph/graph-index.ts";
import { campName } from "../../model/camps/camp-letters.ts";
import { letter } from "./letter.ts";
import { memberLinks } from "./member-links.ts";

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
  return html`
    <details ?open=${actors.length <= 30}>
      <summary>
        ${letter(camp)} ${campName(camp)}
        <span class="small">${plural(actors.length, { one: "# actor", other: "# actors" })}</span>
      </summary>
      ${memberLinks(actors, graphIndex)}
    </details>
  `;
}
