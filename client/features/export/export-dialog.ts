import { html, LitElement, nothing, type PropertyValues } from "lit";
import { customElement, state } from "lit/decorators.js";
import "../../ui/dialogs/dialog-frame.ts";
import { msg, plural } from "../../../domain/message.ts";
import { baseStyle } from "../../ui/style/base-style.ts";
import { fieldStyle } from "../../ui/style/field-style.ts";
import { exportStyle } from "./export-style.ts";
import { GRAPH_FORMATS, pictureFormats, type Exported, type Format } from "./formats.ts";
import { isHere } from "../../api/ask.ts";
import { svgFile } from "./picture-files.ts";
import { fileName, saveFile } from "../../ui/browser/save-file.ts";

/** The choices of a reader about the picture. */
export interface Furnished {
  title: string;
  /** True if date, legend and sources are written around the map; false: one line with the least */
  legend: boolean;
  /** Nothing is painted behind the map */
  transparent: boolean;
  /** px of a PNG for one of the screen */
  scale: number;
  /** px an inch that a PNG notes */
  dpi: number;
}

const SCALES = [1, 2, 3] as const;
const DPI = { least: 36, most: 1200 };
const FIRST_DPI = 192;

/** Writes what is on screen into a file: the picture, or the graph that it shows. */
@customElement("entente-export")
export class ExportDialog extends LitElement {
  static override styles = [baseStyle, fieldStyle, exportStyle];

  @state() private furnished: Furnished;
  @state() private preview = "";
  /** The format that is being written */
  @state() private busy: Format | null = null;
  @state() private told = isHere()
    ? msg(
        "Files are made in this browser. PDF is drawn by a server, which has nothing of this pack.",
      )
    : msg("Files are made in this browser; PDF is drawn by the server of this page.");

  /**
   * @param whole address of the table of all relations that the filter leaves; null: all are loaded
   * @param take takes what is on screen, furnished so
   */
  constructor(
    title: string,
    private readonly whole: string | null,
    private readonly take: (furnished: Furnished) => Exported,
  ) {
    super();
    this.furnished = { title, legend: true, transparent: false, scale: 2, dpi: FIRST_DPI };
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    URL.revokeObjectURL(this.preview);
  }

  protected override willUpdate(changed: PropertyValues) {
    if (changed.has("furnished")) void this.#preview();
  }

  protected override render() {
    const { title, legend, transparent, scale, dpi } = this.furnished;
    return html`
      <entente-dialog heading=${msg("Export what is on screen")}>
        <div class="preview">
          ${this.preview ? html`<img src=${this.preview} alt=${msg("Preview of the picture")} />` : nothing}
        </div>
        <div class="choices">
          <label class="title"
            >${msg("Title of the picture")}
            <input
              type="text"
              maxlength="200"
              .value=${title}
              @change=${(event: Event & { target: HTMLInputElement }) =>
                (this.furnished = { ...this.furnished, title: event.target.value.trim() })}
            />
          </label>
          <label class="check"
            ><input
              type="checkbox"
              .checked=${legend}
              @change=${(event: Event & { target: HTMLInputElement }) =>
                (this.furnished = { ...this.furnished, legend: event.target.checked })}
            />${msg("Date, legend and sources in full")}</label
          >
          <label class="check"
            ><input
              type="checkbox"
              .checked=${transparent}
              @change=${(event: Event & { target: HTMLInputElement }) =>
                (this.furnished = { ...this.furnished, transparent: event.target.checked })}
            />${msg("Transparent background")}</label
          >
          <label class="field"
            >${msg("PNG scale")}
            <select
              @change=${(event: Event & { target: HTMLSelectElement }) =>
                (this.furnished = { ...this.furnished, scale: Number(event.target.value) })}
            >
              ${SCALES.map(
                (one) => html`<option value=${one} ?selected=${one === scale}>${one}×</option>`,
              )}
            </select>
          </label>
          <label class="field"
            >${msg("PNG dots per inch")}
            <input
              type="number"
              min=${DPI.least}
              max=${DPI.most}
              .value=${String(dpi)}
              @change=${(event: Event & { target: HTMLInputElement }) => this.#dots(event.target)}
            />
          </label>
        </div>
        <h3>${msg("Picture")}</h3>
        <ul>
          ${pictureFormats().map((format) => this.#format(format))}
        </ul>
        <h3>${msg("Graph")}</h3>
        <ul>
          ${GRAPH_FORMATS.map((format) => this.#format(format))}
        </ul>
        ${
          this.whole === null
            ? nothing
            : html`<p class="told">
                ${msg("Graph files hold the relations that are loaded.")}
                <a class="link" href=${this.whole} download
                  >${msg("All that the filter leaves, as a table from the server (CSV)")}</a
                >
              </p>`
        }
        <p slot="foot" class="told" role="status">
          ${this.busy ? msg(`Writing ${this.busy.words} …`) : this.told}
        </p>
      </entente-dialog>
    `;
  }

  #format(format: Format) {
    return html`<li>
      <button
        class="format"
        aria-disabled=${this.busy ? "true" : "false"}
        @click=${() => void this.#save(format)}
      >
        <b>${format.words}</b><span>${format.note}</span>
      </button>
    </li>`;
  }

  /** Takes what was typed, or says what can be. */
  #dots(field: HTMLInputElement) {
    const dpi = Number(field.value);
    const fits = Number.isInteger(dpi) && dpi >= DPI.least && dpi <= DPI.most;
    if (fits) this.furnished = { ...this.furnished, dpi };
    else this.told = msg(`Dots per inch are a whole number from ${DPI.least} to ${DPI.most}.`);
    field.value = String(this.furnished.dpi);
  }

  async #save(format: Format) {
    if (this.busy) return;
    this.busy = format;
    // The word that it is being written is painted before the writing begins.
    await new Promise((painted) => requestAnimationFrame(() => setTimeout(painted)));
    try {
      const exported = this.take(this.furnished);
      const name = fileName(exported.graph.title, format.ending);
      saveFile(await format.write(exported), name);
      const { actors, relations } = exported.graph;
      const what = msg(
        `${plural(actors.length, { one: "# actor", other: "# actors" })} and ${plural(relations.length, { one: "# relation", other: "# relations" })}`,
      );
      this.told = exported.more
        ? msg(`Saved ${name}: ${what}; ${exported.more}.`)
        : msg(`Saved ${name}: ${what}.`);
    } catch (error) {
      this.told = msg(
        `${format.words} could not be written: ${error instanceof Error ? error.message : String(error)}`,
      );
    } finally {
      this.busy = null;
    }
  }

  async #preview() {
    const file = await svgFile(this.take(this.furnished).picture);
    URL.revokeObjectURL(this.preview);
    this.preview = this.isConnected ? URL.createObjectURL(file) : "";
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "entente-export": ExportDialog;
  }
}
