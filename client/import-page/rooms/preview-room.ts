import { html, nothing, type TemplateResult } from "lit";
import type { ImportState } from "../import-state.ts";
import "../preview-map.ts";

/** Shows the map as the files are mapped now. */
export function previewRoom(state: ImportState): TemplateResult {
  const { preview, noPreview } = state;
  return html`
    <section class="preview" aria-labelledby="preview-title">
      <h2 id="preview-title">Preview</h2>
      <p role="status">
        ${
          preview
            ? `${preview.isWhole ? "" : `Of the first ${preview.rows.toLocaleString("en")} rows: `}${preview.actors.toLocaleString("en")} actors, ${preview.relations.toLocaleString("en")} claims.`
            : noPreview || "Drawing …"
        }
      </p>
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
