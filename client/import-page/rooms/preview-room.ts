import { html, nothing, type TemplateResult } from "lit";
import { count, numberText } from "../../model/text/words.ts";
import type { ImportState } from "../import-state.ts";
import "../preview-map.ts";
import type { Preview } from "../worker/messages.ts";

/** Shows the map as the files are mapped now. */
export function previewRoom(state: ImportState): TemplateResult {
  const { preview, noPreview } = state;
  return html`
    <section class="preview" aria-labelledby="preview-title">
      <h2 id="preview-title">Preview</h2>
      <p role="status">${preview ? extent(preview) : noPreview || "Drawing …"}</p>
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
  const part = isWhole ? "" : `Of the first ${numberText(rows)} rows: `;
  return `${part}${count(actors, "actor")}, ${count(relations, "claim")}.`;
}
