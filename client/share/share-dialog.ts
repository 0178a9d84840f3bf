import { html, LitElement, type PropertyValues } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import { copy } from "../cite/copy.ts";
import "../dialogs/dialog-frame.ts";
import { baseStyle } from "../page/base-style.ts";
import { sentence } from "../page/words.ts";
import { embedAddress, snippets, type Shared, type Snippets } from "./snippets.ts";
import { shareStyle } from "./share-style.ts";
import { CONTROLS, RATIOS, sizeOf, WIDTHS, widthIn, type Control, type Wanted } from "./wanted.ts";

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
  static override styles = [baseStyle, shareStyle];

  @property({ attribute: false }) shared!: Shared;
  @property({ attribute: false }) wanted!: Wanted;
  @state() private said = "";
  @query(".window") private window!: HTMLElement;
  @query("iframe") private frame!: HTMLIFrameElement;

  #observer = new ResizeObserver(() => this.#fit());

  protected override render() {
    return html`
      <entente-dialog heading="Share this view">
        <div class="two">${this.#preview()} ${this.#choices()}</div>
        ${this.#copies()}
      </entente-dialog>
    `;
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.#observer.disconnect();
  }

  protected override firstUpdated() {
    this.#observer.observe(this.window);
  }

  protected override updated(changed: PropertyValues<this>) {
    if (changed.has("wanted")) this.#fit();
  }

  /** Shows the frame at its own size, made smaller as a whole where there is less room. */
  #fit() {
    const { width, height } = sizeOf(this.wanted);
    const scale = Math.min(1, this.window.clientWidth / width);
    // Set here because the page's policy allows no style attributes.
    Object.assign(this.frame.style, {
      width: `${width}px`,
      height: `${height}px`,
      scale: `${scale}`,
    });
    this.window.style.height = `${Math.ceil(height * scale)}px`;
  }

  #preview() {
    const { width, height } = sizeOf(this.wanted);
    return html`
      <div class="preview">
        <div class="window">
          <iframe
            src=${embedAddress(this.shared, this.wanted)}
            title="Preview: ${this.wanted.alternative}"
          ></iframe>
        </div>
        <p class="small">${width} × ${height} px, narrower where there is less room</p>
      </div>
    `;
  }

  #choices() {
    const { width, ratio, theme, controls, alternative } = this.wanted;
    const value = (event: Event) => (event.target as HTMLInputElement | HTMLSelectElement).value;
    return html`
      <div class="choices">
        <div class="pair">
          <label>
            Width, px
            <input
              type="number"
              min=${WIDTHS.least}
              max=${WIDTHS.most}
              step=${WIDTHS.step}
              .value=${String(width)}
              @change=${(event: Event) => this.#resize(event.target as HTMLInputElement)}
            />
          </label>
          <label>
            Ratio
            <select
              @change=${(event: Event) => {
                const chosen = RATIOS.find((one) => one === value(event));
                if (chosen) this.#want({ ratio: chosen });
              }}
            >
              ${RATIOS.map((one) => html`<option ?selected=${one === ratio}>${one}</option>`)}
            </select>
          </label>
          <label>
            Theme
            <select
              @change=${(event: Event) =>
                this.#want({
                  theme: (["light", "dark"] as const).find((one) => one === value(event)) ?? null,
                })}
            >
              <option value="" ?selected=${theme === null}>Reader’s</option>
              <option value="light" ?selected=${theme === "light"}>Light</option>
              <option value="dark" ?selected=${theme === "dark"}>Dark</option>
            </select>
          </label>
        </div>
        <fieldset>
          <legend>Controls</legend>
          ${CONTROLS.map(
            (one) => html`
              <label class="check">
                <input
                  type="checkbox"
                  ?checked=${controls.includes(one)}
                  @change=${() => this.#toggle(one)}
                />
                ${sentence(one)}
              </label>
            `,
          )}
        </fieldset>
        <label>
          Alternative text, for who does not see it
          <textarea
            rows="4"
            .value=${alternative}
            @change=${(event: Event) => this.#want({ alternative: value(event).trim() })}
          ></textarea>
        </label>
      </div>
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

  #want(part: Partial<Wanted>) {
    this.wanted = { ...this.wanted, ...part };
    this.said = "";
  }

  #resize(field: HTMLInputElement) {
    const width = widthIn(field.value);
    if (width !== null) this.#want({ width });
    field.value = String(this.wanted.width);
    this.said =
      width === null
        ? `The width is a whole number of px from ${WIDTHS.least} to ${WIDTHS.most}.`
        : "";
  }

  #toggle(control: Control) {
    const { controls } = this.wanted;
    this.#want({
      controls: CONTROLS.filter((one) => controls.includes(one) !== (one === control)),
    });
  }

  async #copy(what: keyof Snippets, name: string, text: string) {
    if (await copy(text)) {
      this.said = `Copied: ${name}`;
      return;
    }
    this.renderRoot.querySelector<HTMLInputElement>(`#${what}`)?.focus();
    this.said = "The browser refused to copy: the text is selected, copy it with Ctrl+C or ⌘C";
  }
}
