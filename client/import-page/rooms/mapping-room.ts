import { html, nothing, type TemplateResult } from "lit";
import { msg } from "../../../domain/message.ts";
import { numberText } from "../../../domain/number-text.ts";
import { MOST_CLAIMS_HERE } from "../../here/most-claims.ts";
import type { ImportState } from "../import-state.ts";
import type { Mapped } from "../worker/messages.ts";
import { intoChoice } from "./into-choice.ts";
import { previewRoom } from "./preview-room.ts";
import { questionsRoom } from "./questions-room.ts";
import { tableRoom } from "./table-room.ts";
import { wordsRoom } from "./words-room.ts";

/** Shows how files become a pack, to be changed, beside the map that comes of it. */
export function mappingRoom(state: ImportState, { mapping, tables }: Mapped): TemplateResult {
  return html`
    <h1 class="visually-hidden">${msg("How the files are read")}</h1>
    <div class="mapping">
      <div class="decisions">
        ${filesRoom(state)} ${questionsRoom(state)}
        ${tables.map((view, i) => {
          const table = mapping.tables[i];
          if (!table) return nothing;
          return html`${tableRoom(state, i, view, table)} ${wordsRoom(state, i, view, table)}`;
        })}
        ${aboutRoom(state, mapping)}
      </div>
      <aside>
        ${previewRoom(state)}
        ${state.fault ? html`<p class="fault" role="alert">${state.fault}</p>` : nothing}
        ${tooLarge(tables)}
        <button class="button primary" ?disabled=${state.isBusy} @click=${() => state.convert()}>
          ${msg("Make the pack")}
        </button>
      </aside>
    </div>
  `;
}

/** Says before the work that its outcome will be too large to be explored here. */
function tooLarge(tables: Mapped["tables"]): TemplateResult | typeof nothing {
  const rows = tables.reduce((sum, table) => sum + (table.rows ?? 0), 0);
  if (rows <= MOST_CLAIMS_HERE) return nothing;
  return html`<p class="hint">
    ${msg(`The files have ${numberText(rows)} rows, and a browser explores up to ${numberText(MOST_CLAIMS_HERE)} claims. A larger pack can be kept on a server or downloaded.`)}
  </p>`;
}

function filesRoom(state: ImportState): TemplateResult {
  return html`
    <section class="given" aria-label=${msg("Files")}>
      <ul>
        ${state.files.map(
          (file) =>
            html`<li>
              ${file.name}
              <button
                class="link"
                aria-label=${msg(`Remove ${file.name}`)}
                @click=${() => state.remove(file)}
              >
                ${msg("Remove")}
              </button>
            </li>`,
        )}
        <li>
          <label class="link"
            >${msg("Add a file")}
            <input
              class="visually-hidden"
              type="file"
              multiple
              @change=${({ target }: Event) =>
                state.add([...((target as HTMLInputElement).files ?? [])])}
          /></label>
        </li>
        <li><button class="link" @click=${() => state.restart()}>${msg("Other files")}</button></li>
      </ul>
    </section>
  `;
}

/** Title and licence of a new pack, or the pack to which claims are added, which keeps its own. */
function aboutRoom(state: ImportState, { title, licence }: Mapped["mapping"]): TemplateResult {
  return html`
    <section class="about" aria-labelledby="about-title">
      <h2 id="about-title">${msg("About the pack")}</h2>
      ${intoChoice(state)}
      ${
        state.target.name !== ""
          ? nothing
          : html`<label
                >${msg("Title")}
                <input
                  .value=${title}
                  @change=${(event: Event) => {
                    const given = (event.target as HTMLInputElement).value.trim();
                    if (given !== "") state.change({ about: "title", title: given });
                  }}
              /></label>
              <label
                >${msg("Licence")}
                <input
                  .value=${licence}
                  @change=${(event: Event) => {
                    const given = (event.target as HTMLInputElement).value.trim() || "not stated";
                    state.change({ about: "licence", licence: given });
                  }}
              /></label>`
      }
    </section>
  `;
}
