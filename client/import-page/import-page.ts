import { html, LitElement, nothing, type PropertyValues } from "lit";
import { customElement, state } from "lit/decorators.js";
import { msg } from "../../domain/message.ts";
import { getPacks } from "../api/packs.ts";
import { offerPacks } from "../features/packs/offer-packs.ts";
import { packed } from "../here/packed.ts";
import type { Watched } from "../here/watched.ts";
import { saveFile } from "../ui/browser/save-file.ts";
import { barPageStyle } from "../ui/style/bar-page-style.ts";
import { baseStyle } from "../ui/style/base-style.ts";
import { fieldStyle } from "../ui/style/field-style.ts";
import { ruledTableStyle } from "../ui/style/ruled-table-style.ts";
import { ChosenTheme } from "../ui/theme/chosen-theme.ts";
import { pageBar } from "../ui/top-bar/page-bar.ts";
import { DropFiles } from "./drop-files.ts";
import "./drop-target.ts";
import { importStyle } from "./import-style.ts";
import { ImportState } from "./import-state.ts";
import { chooseRoom } from "./rooms/choose-room.ts";
import { doneRoom, type PackWork } from "./rooms/done-room.ts";
import { mappingRoom } from "./rooms/mapping-room.ts";
import { progressRoom } from "./rooms/progress-room.ts";
import type { Converted } from "./worker/messages.ts";

/** The page on which files become a pack. */
@customElement("entente-import")
export class ImportPage extends LitElement {
  static override styles = [baseStyle, barPageStyle, fieldStyle, ruledTableStyle, importStyle];

  readonly #state = new ImportState(this);
  readonly #drop = new DropFiles(this, (files) => this.#state.open(files));
  readonly #theme = new ChosenTheme(this);
  /** The reason why the pack could not be taken further, or empty. */
  @state() private fault = "";
  /** The step that the pack is in, and how far it is from 0 to 1; null if there is none. */
  @state() private work: PackWork | null = null;
  #stop = new AbortController();
  /** True once the pack was downloaded or kept. */
  #isSaved = false;
  #step = this.#state.step;

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener("beforeunload", this.#warn);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener("beforeunload", this.#warn);
  }

  /** Reads files as if they were chosen here. */
  open(files: readonly File[]): void {
    this.#state.open(files);
  }

  protected override render() {
    return html`
      ${pageBar("import", this.#theme)}
      <main
        tabindex="-1"
        aria-busy=${this.#state.isBusy}
        @entente-kept=${() => (this.#isSaved = true)}
      >
        ${this.#room()}
      </main>
      ${this.#drop.isOver ? html`<entente-drop-target></entente-drop-target>` : nothing}
    `;
  }

  protected override firstUpdated(): void {
    const packs = getPacks();
    packs.then(
      (known) => this.#state.know(known),
      () => {},
    );
    const bar = this.renderRoot.querySelector("entente-bar");
    if (bar) void offerPacks(bar, () => packs);
  }

  protected override updated(_changed: PropertyValues<this>): void {
    if (this.#step === this.#state.step) return;
    this.#step = this.#state.step;
    this.#isSaved = false;
    // The element that had the focus is gone with the step before.
    this.renderRoot.querySelector<HTMLElement>("main")?.focus({ preventScroll: true });
  }

  #room() {
    const { step, mapped, converted } = this.#state;
    if (step === "choose") return chooseRoom(this.#state);
    if (step === "mapping" && mapped) return mappingRoom(this.#state, mapped);
    if (step === "done" && converted) {
      const { fault, work } = this;
      const actions = {
        explore: () => this.#do(msg("Opening the pack"), this.#explore),
        download: () => this.#do(msg("Packing"), this.#download),
        cancel: () => this.#stop.abort(),
      };
      return doneRoom(this.#state, converted, { ...actions, fault, work });
    }
    return progressRoom(this.#state);
  }

  readonly #explore = async (pack: Converted, watched: Watched) => {
    const { openHere } = await import("../here/open-here.ts");
    await openHere(pack, watched, () => this.#shown(true));
    this.#shown(false);
  };

  /** The page waits behind the explorer, with all that was decided. */
  #shown(isShown: boolean): void {
    this.hidden = !isShown;
    this.#drop.isListening = isShown;
  }

  readonly #download = async (pack: Converted, watched: Watched) => {
    saveFile(await packed(pack, pack.id, watched), `${pack.id}.zip`);
    this.#isSaved = true;
  };

  async #do(
    words: string,
    act: (pack: Converted, watched: Watched) => Promise<void>,
  ): Promise<void> {
    const { converted } = this.#state;
    if (!converted) return;
    const { signal } = (this.#stop = new AbortController());
    this.fault = "";
    this.work = { words, share: 0 };
    try {
      await act(converted, { signal, onProgress: (share) => (this.work = { words, share }) });
    } catch (error) {
      if (!signal.aborted) this.fault = error instanceof Error ? error.message : String(error);
    } finally {
      this.work = null;
    }
  }

  /** Decisions about files, and the pack, are nowhere but here. */
  readonly #warn = (event: BeforeUnloadEvent) => {
    const { step } = this.#state;
    if (step !== "choose" && !(step === "done" && this.#isSaved)) event.preventDefault();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    "entente-import": ImportPage;
  }
}
