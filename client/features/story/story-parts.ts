import { html, nothing, type TemplateResult } from "lit";
import { msg, plural } from "../../../domain/message.ts";
import { signName } from "../../../domain/drawn-sign.ts";
import { nameOfSign } from "../../../domain/sign.ts";
import type { Claim } from "../../../domain/contract/claims.ts";
import type { GraphIndex } from "../../model/graph/graph-index.ts";
import { claimDateWords } from "../../model/text/dates.ts";
import { statementText } from "../../ui/facts/sentence.ts";
import { claimLink, placeLink, sourceHref } from "../../ui/facts/where.ts";
import { milestonesOf } from "./milestones.ts";
import { standingText } from "./standing-words.ts";
import { sourceCounts } from "./source-counts.ts";
import { yearWords } from "../../model/text/local-date.ts";

const MILESTONES = 10;

/** Returns a standing as a coloured number with its sign. */
export function standingValue(value: number): TemplateResult {
  return html`<span class="value ${nameOfSign(value)}">${standingText(value)}</span>`;
}

/** The key to the bars and the line of a chart. */
export const chartKey = html`
  <p class="key small">
    <span class="up">${msg("cooperation")}</span><span class="down">${msg("friction")}</span
    ><span class="line">${msg("net balance (cooperation minus friction)")}</span>
  </p>
`;

/** Returns a note about claims that the filter leaves out of a story; nothing if there are none. */
export function claimsLeft(left: number) {
  if (left === 0) return nothing;
  const words = plural(left, {
    one: "The filter leaves out # more claim.",
    other: "The filter leaves out # more claims.",
  });
  return html`<p class="small">${words}</p>`;
}

/** Returns a claim with what it adds to a sum, its date and its place. */
export function claimLine(graphIndex: GraphIndex, claim: Claim, told = 1): TemplateResult {
  return html`
    <li class="row ${signName(claim)}">
      <span class="head">
        <span class="says small">${statementText(graphIndex, claim)}</span>
        ${standingValue(claim.sign * claim.intensity)}
      </span>
      ${claimLink(claim)}
      <p class="where small">
        ${claimDateWords(claim)} ·
        ${placeLink(claim.source, claim.paragraph)}${
          told > 1
            ? ` · ${plural(told, { one: "told by # claim", other: "told by # claims" })}`
            : ""
        }
      </p>
    </li>
  `;
}

/** Returns the dated claims of greatest intensity, newest first. */
export function milestones(graphIndex: GraphIndex, claims: readonly Claim[]) {
  const some = milestonesOf(claims, MILESTONES);
  if (some.length === 0) return nothing;
  return html`
    <section aria-label=${msg("Milestones")}>
      <h3 class="section">
        <span>${msg("Milestones")}</span
        ><span class="small">${msg("greatest intensity, newest first")}</span>
      </h3>
      <ol>
        ${some.map(({ claim, told }) => claimLine(graphIndex, claim, told))}
      </ol>
    </section>
  `;
}

/** Returns the documents of the story, the one with most claims first. */
export function sourceList(claims: readonly Claim[]): TemplateResult {
  return html`
    <section aria-label=${msg("Sources")}>
      <h3 class="section"><span>${msg("Sources")}</span></h3>
      <ul class="sources">
        ${sourceCounts(claims).map(
          ({ source, claims: found }) => html`
            <li>
              <a class="link" href=${sourceHref(source, null)}>${source.title}</a>
              <span class="small">${plural(found, { one: "# claim", other: "# claims" })}</span>
            </li>
          `,
        )}
      </ul>
    </section>
  `;
}

/** Returns a slider over the years of a story. */
export function yearSlider(
  label: string,
  year: number,
  [first, last]: [number, number],
  changed: (year: number) => void,
): TemplateResult {
  return html`
    <label class="year">
      <span class="small">${label} <output>${yearWords(year)}</output></span>
      <input
        type="range"
        min=${first}
        max=${last}
        aria-valuetext=${yearWords(year)}
        .value=${String(year)}
        @input=${(event: Event) => changed(Number((event.target as HTMLInputElement).value))}
      />
    </label>
  `;
}
