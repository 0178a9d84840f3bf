import { html, LitElement } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import "../dialogs/dialog-frame.ts";
import { baseStyle } from "../page/base-style.ts";
import { copyTold } from "../page/copy-told.ts";
import { fieldStyle } from "../page/field-style.ts";
import { shareChoices, type ChoiceActs } from "./share-choices.ts";
import "./share-preview.ts";
import { shareStyle } from "./share-style.ts";
import { snippets, type Shared, type Snippets } from "./snippets.ts";
import { WIDTHS, widthIn, type Wanted } from "./wanted.ts";

/** What can be copied, in the order in which it is offered. */
const COPIES: readonly (readonly [keyof Snippets, string])[] = [
  ["link", "Link"],
  ["iframe", "iframe"],
  ["component", "Web component"],
  ["oembed", "oEmbed address"],
  ["markdown", "Markdown image"],
  ["file", "HTML file"],
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
      <entente-dialog heading="Share this view">
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
                  ? html`<a class="button" href=${texts.file} download>Download</a>`
                  : html`<button
                      class="button"
                      aria-label="Copy: ${name}"
                      @click=${() => void this.#copy(what, name, texts[what])}
                    >
                      Copy
                    </button>`
              }
            </div>
          `,
        )}
        <p class="said" role="status">${this.said}</p>
      </div>
    `;
  }

  #choices: ChoiceActs = {
    want: (part) => this.#want(part),
    resize: (field) => {
      const width = widthIn(field.value);
      if (width !== null) this.#want({ width });
      field.value = String(this.wanted.width);
      this.said =
        width === null
          ? `The width is a whole number of px from ${WIDTHS.least} to ${WIDTHS.most}.`
          : "";
    },
  };

  #want(part: Partial<Wanted>) {
    this.wanted = { ...this.wanted, ...part };
    this.said = "";
  }

  async #copy(what: keyof Snippets, name: string, text: string) {
    const field = this.renderRoot.querySelector<HTMLInputElement>(`#${what}`);
    this.said = await copyTold(text, `Copied: ${name}`, field);
  }
}
