import { html, LitElement, nothing, type PropertyValues } from "lit";
import { customElement, state } from "lit/decorators.js";
import { msg } from "../../domain/message.ts";
import { saveFile } from "../ui/browser/save-file.ts";
import { baseStyle } from "../ui/style/base-style.ts";
import { fieldStyle } from "../ui/style/field-style.ts";
import { ChosenTheme } from "../ui/theme/chosen-theme.ts";
import { DropFiles } from "./drop-files.ts";
import "./drop-target.ts";
import { importStyle } from "./import-style.ts";
import { ImportState } from "./import-state.ts";
import { chooseRoom } from "./rooms/choose-room.ts";
import { doneRoom } from "./rooms/done-room.ts";
import { mappingRoom } from "./rooms/mapping-room.ts";
import { progressRoom } from "./rooms/progress-room.ts";
import { packed } from "../here/packed.ts";

/** The page on which files become a pack. */
@customElement("entente-import")
export class ImportPage extends LitElement {
  static override styles = [baseStyle, fieldStyle, importStyle];

  readonly #state = new ImportState(this);
  readonly #drop = new DropFiles(this, (files) => this.#state.open(files));
  /** The reason why the pack could not be taken further, or empty. */
  @state() private fault = "";
  @state() private isBusy = false;
  /** Share of the pack that is loaded for the explorer, from 0 to 1; null while it is not opened */
  @state() private opening: number | null = null;
  #step = this.#state.step;

  constructor() {
    super();
    new ChosenTheme(this);
  }

  /** Reads files as if they were chosen here. */
  open(files: readonly File[]): void {
    this.#state.open(files);
  }

  protected override render() {
    return html`
      <header>
        <a href="./" class="brand">${msg("Entente")}</a>
        <span>${msg("Import")}</span>
        <a href="./" class="back">${msg("To the map")}</a>
      </header>
      <main tabindex="-1" aria-busy=${this.#state.isBusy}>${this.#room()}</main>
      ${this.#drop.isOver ? html`<entente-drop-target></entente-drop-target>` : nothing}
    `;
  }

  protected override updated(_changed: PropertyValues<this>): void {
    if (this.#step === this.#state.step) return;
    this.#step = this.#state.step;
    // The element that had the focus is gone with the step before.
    this.renderRoot.querySelector<HTMLElement>("main")?.focus({ preventScroll: true });
  }

  #room() {
    const { step, mapped, converted } = this.#state;
    if (step === "choose") return chooseRoom(this.#state);
    if (step === "mapping" && mapped) return mappingRoom(this.#state, mapped);
    if (step === "done" && converted) {
      const { fault, isBusy, opening } = this;
      const actions = { explore: this.#explore, download: this.#download, fault, isBusy, opening };
      return doneRoom(this.#state, converted, actions);
    }
    return progressRoom(this.#state);
  }

  readonly #explore = () =>
    this.#attempt(async () => {
      const { converted } = this.#state;
      if (!converted) return;
      const { openHere } = await import("../here/open-here.ts");
      await openHere(
        converted,
        (share) => (this.opening = share),
        () => this.#shown(true),
      );
      this.#shown(false);
    });

  /** The page waits behind the explorer, with all that was decided. */
  #shown(isShown: boolean): void {
    this.opening = null;
    this.hidden = !isShown;
    this.#drop.isListening = isShown;
  }

  readonly #download = () =>
    this.#attempt(async () => {
      const { converted } = this.#state;
      if (!converted) return;
      saveFile(await packed(converted, converted.id), `${converted.id}.zip`);
    });

  async #attempt(act: () => Promise<void>): Promise<void> {
    this.fault = "";
    this.isBusy = true;
    try {
      await act();
    } catch (error) {
      this.fault = error instanceof Error ? error.message : String(error);
    } finally {
      this.isBusy = false;
      this.opening = null;
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "entente-import": ImportPage;
  }
}
