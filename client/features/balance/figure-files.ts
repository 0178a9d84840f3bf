import { html, type TemplateResult } from "lit";
import { msg } from "../../../domain/message.ts";
import { fileName, saveFile } from "../../ui/browser/save-file.ts";
import type { FigureFacts } from "./figure-facts.ts";
import { figurePng, figureSvg } from "./figure-picture.ts";

interface Figure {
  /** Of the element that holds the drawing */
  selector: string;
  title: string;
  facts: FigureFacts;
  csv: () => string;
}

/** Returns buttons that save a figure as SVG, PNG or CSV, with its parameters and data version. */
export function figureFiles(
  host: { readonly renderRoot: ParentNode },
  { selector, title, facts, csv }: Figure,
): TemplateResult {
  const drawing = () => {
    const svg = host.renderRoot.querySelector<SVGSVGElement>(`${selector} > svg`);
    if (!svg) throw new Error(`no drawing ${selector}`);
    return figureSvg(svg, title, facts);
  };
  const save = (type: string, ending: string, text: string) =>
    saveFile(new Blob([text], { type }), fileName(title, ending));
  return html`
    <div class="files" role="group" aria-label=${msg(`Save: ${title}`)}>
      <span class="small">${title}</span>
      <button class="button" @click=${() => save("image/svg+xml", "svg", drawing().text)}>
        ${msg("SVG")}
      </button>
      <button
        class="button"
        @click=${async () => saveFile(await figurePng(drawing()), fileName(title, "png"))}
      >
        ${msg("PNG")}
      </button>
      <button class="button" @click=${() => save("text/csv", "csv", csv())}>${msg("CSV")}</button>
    </div>
  `;
}
