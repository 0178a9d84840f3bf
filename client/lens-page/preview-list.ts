import { html, nothing, type TemplateResult } from "lit";
import { msg } from "../../domain/message.ts";
import { markOfSign } from "../../domain/sign.ts";
import type { LensPreview } from "../../domain/contract/lens.ts";

/** Shows the first relations that a lens gives, or why there are none. */
export function previewList(shown: LensPreview | null, fault: string): TemplateResult {
  return html`
    <section class="preview" aria-labelledby="preview" aria-live="polite">
      <h2 id="preview">${msg("The first relations")}</h2>
      ${fault === "" ? nothing : html`<p class="fault" role="alert">${fault}</p>`}
      ${
        shown && shown.missing.length > 0
          ? html`<ul class="fault">
              ${shown.missing.map((line) => html`<li>${line}</li>`)}
            </ul>`
          : nothing
      }
      ${
        shown?.relations.length === 0
          ? html`<p>
              ${msg("None: choose labels that are actors, and a type of relationships between them.")}
            </p>`
          : nothing
      }
      <ul>
        ${shown?.relations.map(
          ({ subject, label, object, sign, validFrom, validTo }) => html`
            <li>
              <span class="sign${sign}">${markOfSign(sign)}</span>
              <span>${subject} <em>${label}</em> ${object}</span>
              <small>${periodOf(validFrom, validTo)}</small>
            </li>
          `,
        )}
      </ul>
    </section>
  `;
}

function periodOf(from: string, to: string): string {
  if (from === "" && to === "") return "";
  return from === to ? from : `${from}–${to}`;
}
