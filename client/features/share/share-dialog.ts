import { html, LitElement } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import "../../ui/dialogs/dialog-frame.ts";
import { msg } from "../../../domain/message.ts";
import { baseStyle } from "../../ui/style/base-style.ts";
import { copyText } from "../../ui/browser/copy-text.ts";
import { fieldStyle } from "../../ui/style/field-style.ts";
import { shareChoices, type ChoiceActs } from "./share-choices.ts";
import "./share-preview.ts";
import { shareStyle } from "./share-style.ts";
import {
  pictureAddresses,
  snippets,
  type Pictures,
  type Shared,
  type Snippets,
} from "./snippets.ts";
import { DPI, dpiIn, PLAIN_PNG, WIDTHS, widthIn, type Wanted } from "./wanted.ts";

/** Kinds of text that can be copied, in the order of the dialog. */
const COPIES: readonly (readonly [keyof Snippets, string])[] = [
  ["link", msg("Link")],
  ["iframe", "iframe"],
  ["component", msg("Web component")],
  ["oembed", msg("oEmbed address")],
  ["markdown", msg("Markdown image")],
  ["file", msg("HTML file")],
];

/** Pictures by format, as they are offered. */
const PICTURES: readonly (readonly [keyof Pictures, string])[] = [
  ["png", "PNG"],
  ["svg", "SVG"],
  ["pdf", "PDF"],
];

/** Shares what the page shows: a live preview, how it is to look, and everything to copy. */
@customElement("entente-share-dialog")
export class ShareDialog extends LitElement {
  static override styles = [baseStyle, fieldStyle, shareStyle];

  @property({ attribute: false }) shared!: Shared;
  @property({ attribute: false }) wanted!: Wanted;
  @state() private said = "";

  protected override render() {
    return html`
      <entente-dialog heading=${msg("Share this view")}>
        <div class="two">
          <entente-share-preview
            .shared=${this.shared}
            .wanted=${this.wanted}
          ></entente-share-preview>
          ${shareChoices(this.wanted, this.shared.integrity !== null, this.#choices)}
        </div>
        ${this.#copies()}
      </entente-dialog>
    `;
  }

  #copies() {
    const texts = snippets(this.shared, this.wanted);
    const pictures = pictureAddresses(this.shared, this.wanted);
    return html`
      <div class="copies">
        ${COPIES.map(
          ([what, name]) => html`
            <div class="copy">
              <label for=${what}>${name}</label>
              <input
                id=${what}
                readonly
                .value=${texts[what]}
                @focus=${(event: Event) => (event.target as HTMLInputElement).select()}
              />
              ${
                what === "file"
                  ? html`<a class="button" href=${texts.file} download>${msg("Download")}</a>`
                  : html`<button
                      class="button"
                      aria-label=${msg(`Copy: ${name}`)}
                      @click=${() => void this.#copy(what, name, texts[what])}
                    >
                      ${msg("Copy")}
                    </button>`
              }
            </div>
          `,
        )}
        ${PICTURES.map(
          ([format, name]) => html`
            <div class="copy">
              <label for=${format}>${name}</label>
              <input
                id=${format}
                readonly
                .value=${pictures[format]}
                @focus=${(event: Event) => (event.target as HTMLInputElement).select()}
              />
              <a class="button" href=${pictures[format]} download="entente.${format}"
                >${msg("Download")}</a
              >
            </div>
          `,
        )}
        <p class="said" role="status">${this.said}</p>
      </div>
    `;
  }

  #choices: ChoiceActs = {
    want: (part) => this.#want(part),
    dots: (field) => this.#dots(field),
    resize: (field) => {
      const width = widthIn(field.value);
      if (width !== null) this.#want({ width });
      field.value = String(this.wanted.width);
      this.said =
        width === null
          ? msg(`The width is a whole number of px from ${WIDTHS.least} to ${WIDTHS.most}.`)
          : "";
    },
  };

  #dots(field: HTMLInputElement) {
    const png = this.wanted.png ?? PLAIN_PNG;
    const dpi = dpiIn(field.value);
    if (dpi !== null || field.value.trim() === "") return this.#want({ png: { ...png, dpi } });
    field.value = png.dpi === null ? "" : String(png.dpi);
    this.said = msg(`Dots per inch are a whole number from ${DPI.least} to ${DPI.most}.`);
  }

  #want(part: Partial<Wanted>) {
    this.wanted = { ...this.wanted, ...part };
    this.said = "";
  }

  async #copy(what: keyof Snippets, name: string, text: string) {
    const field = this.renderRoot.querySelector<HTMLInputElement>(`#${what}`);
    this.said = await copyText(text, msg(`Copied: ${name}`), field);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "entente-share-dialog": ShareDialog;
  }
}
