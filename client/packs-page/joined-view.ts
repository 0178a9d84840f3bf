import { html, nothing, type TemplateResult } from "lit";
import type {
  Clash,
  ComparedPart,
  JoinedPacks,
  Listed,
} from "../../browser-store/packs-messages.ts";
import { msg, plural } from "../../domain/message.ts";
import { numberText } from "../../domain/number-text.ts";
import { nameOfSign, SIGN_WORDS } from "../../domain/sign.ts";
import "../here/keep-form.ts";
import { saveFile } from "../ui/browser/save-file.ts";

const KINDS: Readonly<Record<Clash["kind"], string>> = {
  actor: msg("Actor"),
  predicate: msg("Predicate"),
  source: msg("Source"),
  claim: msg("Claim"),
};

/** Callbacks of the buttons below a comparison. */
export interface JoinActions {
  /** Saves the merged pack as a zip. */
  download: () => void;
  /** Merges them anew: where they differ this pack holds, or neither. */
  prefer: (pack: JoinedPacks["preferred"]) => void;
}

/** Shows how two packs differ, and what becomes of them if they are merged. */
export function joinedView(joined: JoinedPacks, actions: JoinActions): TemplateResult {
  const [first, second] = joined.titles;
  const parts = [
    { what: msg("Actors"), part: joined.actors },
    { what: msg("Relations"), part: joined.relations },
  ];
  return html`
    <div class="scroller" tabindex="0" role="region" aria-label=${msg("Comparison")}>
      <table>
        <thead>
          <tr>
            <td></td>
            <th scope="col" class="number">${msg(`Only in “${first}”`)}</th>
            <th scope="col" class="number">${msg("In both")}</th>
            <th scope="col" class="number">${msg(`Only in “${second}”`)}</th>
          </tr>
        </thead>
        <tbody>
          ${parts.map(
            ({ what, part }) =>
              html`<tr>
                <th scope="row">${what}</th>
                <td class="number">${numberText(part.first.count)}</td>
                <td class="number">${numberText(part.both)}</td>
                <td class="number">${numberText(part.second.count)}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
    ${parts.map(
      ({ what, part }) => html`
        ${listed(msg(`${what} only in “${first}”`), part.first)}
        ${listed(msg(`${what} only in “${second}”`), part.second)}
      `,
    )}
    ${otherSigns(joined)} ${clashes(joined, actions)}
    <button class="button" @click=${() => saveFile(joined.table, "comparison.csv")}>
      ${msg("Save the comparison as CSV")}
    </button>
    ${merged(joined, actions)}
  `;
}

function listed(
  heading: string,
  { count, listed: items }: ComparedPart["first"],
): TemplateResult | typeof nothing {
  if (count === 0) return nothing;
  return html`
    <details>
      <summary>${heading} (${numberText(count)})</summary>
      <ul>
        ${items.map(({ id, words }: Listed) => html`<li title=${id}>${words}</li>`)}
        ${more(count - items.length)}
      </ul>
    </details>
  `;
}

/** Says how many are not listed. */
function more(count: number): TemplateResult | typeof nothing {
  return count === 0
    ? nothing
    : html`<li>${msg(`and ${numberText(count)} more, which the CSV has`)}</li>`;
}

function otherSigns({
  titles,
  otherSigns: { count, listed: rows },
}: JoinedPacks): TemplateResult | typeof nothing {
  if (count === 0) return nothing;
  const signs = (values: readonly number[]): string =>
    values.length === 0
      ? msg("none counts")
      : values.map((value) => SIGN_WORDS[nameOfSign(value)]).join(", ");
  return html`
    <details open>
      <summary>${msg("Relations of both with different signs")} (${numberText(count)})</summary>
      <div class="scroller" tabindex="0" role="region" aria-label=${msg("Different signs")}>
        <table>
          <thead>
            <tr>
              <th scope="col">${msg("Relation")}</th>
              ${titles.map((title) => html`<th scope="col">${title}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${rows.map(
              ({ words, signs: both }) =>
                html`<tr>
                  <th scope="row">${words}</th>
                  ${both.map((values) => html`<td>${signs(values)}</td>`)}
                </tr>`,
            )}
          </tbody>
        </table>
      </div>
      <ul>
        ${more(count - rows.length)}
      </ul>
    </details>
  `;
}

function clashes(
  { titles, preferred, clashes: { count, listed: rows } }: JoinedPacks,
  { prefer }: JoinActions,
): TemplateResult | typeof nothing {
  if (count === 0) return nothing;
  const [first, second] = titles;
  const choices = [
    ["first", msg(`Take those of “${first}”`)],
    ["second", msg(`Take those of “${second}”`)],
    [null, msg("Take neither")],
  ] as const;
  return html`
    ${
      preferred === null
        ? html`<h3>${msg("They cannot be merged")}</h3>
            <p>
              ${plural(count, {
                one: "# cell has one id and is not the same in both. Rename the id in one of the packs, make both the same, or take one of them.",
                other:
                  "# cells have one id and are not the same in both. Rename these ids in one of the packs, make both the same, or take one of them.",
              })}
            </p>`
        : html`<h3>
              ${msg(`Where they differ, “${preferred === "first" ? first : second}” holds`)}
            </h3>
            <p>
              ${plural(count, { one: "# cell is not the same in both.", other: "# cells are not the same in both." })}
            </p>`
    }
    <p class="choices">
      ${choices
        .filter(([pack]) => pack !== preferred)
        .map(
          ([pack, text]) =>
            html`<button class="button" @click=${() => prefer(pack)}>${text}</button>`,
        )}
    </p>
    <div class="scroller" tabindex="0" role="region" aria-label=${msg("Differences")}>
      <table>
        <thead>
          <tr>
            <th scope="col">${msg("What", "an actor, source, predicate or claim")}</th>
            <th scope="col">${msg("Id")}</th>
            <th scope="col">${msg("Column", "of a table")}</th>
            ${titles.map((title) => html`<th scope="col">${title}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            ({ kind, id, field, values }) =>
              html`<tr>
                <td>${KINDS[kind]}</td>
                <td><code>${id}</code></td>
                <td><code>${field}</code></td>
                ${values.map((value) => html`<td>${value}</td>`)}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
    ${
      count > rows.length
        ? html`<p>${msg(`${numberText(count - rows.length)} more are not listed.`)}</p>`
        : nothing
    }
  `;
}

function merged(
  { merged: pack, preferred }: JoinedPacks,
  { download }: JoinActions,
): TemplateResult | typeof nothing {
  if (!pack) return nothing;
  const { actors, sources, claims } = pack.counts;
  const size = [
    plural(actors, { one: "# actor", other: "# actors" }),
    plural(sources, { one: "# source", other: "# sources" }),
    plural(claims, { one: "# claim", other: "# claims" }),
  ].join(", ");
  return html`
    <h3>${msg("Merged")}</h3>
    <p>
      ${preferred === null ? msg(`The two agree. Together they have ${size}.`) : msg(`Together they have ${size}.`)}
    </p>
    <button class="button" @click=${download}>${msg("Download as a zip")}</button>
    <entente-keep .pack=${pack}></entente-keep>
  `;
}
