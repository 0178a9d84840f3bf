import { html, type TemplateResult } from "lit";
import { msg, plural } from "../../../domain/message.ts";
import type { BalanceFigures } from "../../../domain/contract/balance.ts";
import { nameOfSign, SIGN_WORDS } from "../../../domain/sign.ts";
import { pairName, type GraphIndex } from "../../model/graph/graph-index.ts";
import { formatRoute } from "../../model/link/route.ts";
import { growingList } from "../../ui/lists/growing-list.ts";

/** Returns the pairs that contradict the division, each a link to its relations. */
export function frustratedList(
  { frustrated }: BalanceFigures,
  graphIndex: GraphIndex,
): TemplateResult {
  return html`
    <section aria-label=${msg("Frustrated pairs")}>
      <h3 class="section">
        <span>${msg("Frustrated pairs")}</span><span class="small">${frustrated.length}</span>
      </h3>
      ${
        frustrated.length === 0
          ? html`<p class="lead">${msg("None: what is shown is balanced.")}</p>`
          : html`<ul>
              ${growingList(frustrated, (pair) => html`<li>${row(pair, graphIndex)}</li>`)}
            </ul>`
      }
    </section>
  `;
}

function row(
  { pair: [a, b], sign, relations }: BalanceFigures["frustrated"][number],
  graphIndex: GraphIndex,
) {
  const name = nameOfSign(sign);
  return html`
    <a class="row ${name}" href=${formatRoute({ view: "pair", actors: [a, b] })}>
      <span class="head">
        <span class="says">${pairName(graphIndex, [a, b])}</span>
        <span class="when small"
          >${plural(relations.length, { one: "# relation", other: "# relations" })}</span
        >
      </span>
      <span class="small"
        >${sign > 0 ? msg(`${SIGN_WORDS[name]} across camps`) : msg(`${SIGN_WORDS[name]} within a camp`)}</span
      >
    </a>
  `;
}
