import { html, nothing, type TemplateResult } from "lit";
import { msg, plural } from "../../../domain/message.ts";
import { numberText } from "../../../domain/number-text.ts";
import type { ImportState } from "../import-state.ts";
import "../preview-map.ts";
import type { Preview } from "../worker/messages.ts";

/** Shows the map as the files are mapped now. */
export function previewRoom(state: ImportState): TemplateResult {
  const { preview, noPreview, openQuestions } = state;
  return html`
    <section class="preview" aria-labelledby="preview-title">
      <h2 id="preview-title">${msg("Preview")}</h2>
      <p role="status">${preview ? extent(preview) : noPreview || msg("Drawing …")}</p>
      ${
        !preview && noPreview && openQuestions > 0
          ? html`<p class="hint">${msg("Answer the questions to see what the file holds.")}</p>`
          : nothing
      }
      ${preview ? html`<entente-preview-map .graph=${preview.graph}></entente-preview-map>` : nothing}
      ${
        preview && preview.sentences.length > 0
          ? html`<ul class="sentences">
              ${preview.sentences.map((sentence) => html`<li>${sentence}</li>`)}
            </ul>`
          : nothing
      }
    </section>
  `;
}

function extent({ isWhole, rows, actors, relations }: Preview): string {
  const found = plural(actors, { one: "# actor", other: "# actors" });
  const claims = plural(relations, { one: "# claim", other: "# claims" });
  return isWhole
    ? msg(`${found}, ${claims}.`)
    : msg(`Of the first ${numberText(rows)} rows: ${found}, ${claims}.`);
}
