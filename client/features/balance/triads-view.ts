import { html, nothing, type TemplateResult } from "lit";
import {
  isBalanced,
  TRIAD_TYPES,
  type TriadType,
} from "../../../domain/analysis/balance/triads.ts";
import { msg, plural } from "../../../domain/message.ts";
import { numberText } from "../../../domain/number-text.ts";
import { markOfSign } from "../../../domain/sign.ts";
import { nameOf, type GraphIndex } from "../../model/graph/graph-index.ts";
import { formatRoute } from "../../model/link/route.ts";
import { growingList } from "../../ui/lists/growing-list.ts";
import { decimalText, shareText } from "./decimal-text.ts";
import type { BalanceFound, NamedTriad } from "./messages.ts";

const ENDS = [
  [0, 1],
  [0, 2],
  [1, 2],
] as const;

/** Returns triads by type with their share, each type opening to its triads, and both degrees. */
export function triadsView(found: BalanceFound, graphIndex: GraphIndex): TemplateResult {
  const { triads, degreeOfBalance } = found.figures;
  const { balanced, unbalanced, share } = triads;
  return html`
    <section aria-label=${msg("Triads")}>
      <h3 class="section">
        <span>${msg("Triads")}</span
        ><span class="small">${msg("three actors, all of them in pairs")}</span>
      </h3>
      ${TRIAD_TYPES.map((type) => typeOf(type, found, graphIndex))}
      <p class="small note">
        ${
          share === null
            ? msg("There is no triad, so no degree of balance by triangles.")
            : msg(
                `Degree of balance by triangles: ${shareText(share)}, ${numberText(balanced)} balanced of ${numberText(balanced + unbalanced)}.`,
              )
        }
      </p>
      ${
        degreeOfBalance.walks === null
          ? degreeOfBalance.tooLarge
            ? html`<p class="small">
                ${msg("The degree of balance by closed walks is not computed for so many actors.")}
              </p>`
            : nothing
          : html`<p class="small">
              ${msg(`Degree of balance by closed walks of any length: ${decimalText(degreeOfBalance.walks)}, 1 being balanced.`)}
            </p>`
      }
    </section>
  `;
}

function typeOf(
  type: TriadType,
  { figures: { triads }, listed }: BalanceFound,
  graphIndex: GraphIndex,
) {
  const count = triads.byType[type];
  const all = triads.balanced + triads.unbalanced;
  const some = listed[type];
  const share = all === 0 ? "" : shareText(count / all);
  const marks = [...type].map((mark) => markOfSign(mark === "+" ? 1 : -1)).join(" ");
  return html`
    <details>
      <summary>
        <span class="signs">${marks}</span>
        ${isBalanced(type) ? msg("balanced") : msg("unbalanced")}
        <span class="small">${numberText(count)} ${share && `· ${share}`}</span>
      </summary>
      <ul class="body">
        ${
          count === 0
            ? html`<li class="small">${msg("None of this type.")}</li>`
            : growingList(some, (triad) => html`<li>${triadLinks(triad, graphIndex)}</li>`)
        }
        ${
          count > some.length
            ? html`<li class="small">
                ${plural(count - some.length, { one: "# more is not listed.", other: "# more are not listed." })}
              </li>`
            : nothing
        }
      </ul>
    </details>
  `;
}

/** The three pairs of a triad, each a link to its relations. */
function triadLinks({ actors, signs }: NamedTriad, graphIndex: GraphIndex) {
  return ENDS.map(([from, to], at) => {
    const [a, b] = [actors[from], actors[to]];
    return html`${at > 0 ? ", " : ""}<a
        class="link"
        href=${formatRoute({ view: "pair", actors: [a, b] })}
        >${nameOf(graphIndex, a)} ${markOfSign(signs[at] ?? 0)} ${nameOf(graphIndex, b)}</a
      >`;
  });
}
