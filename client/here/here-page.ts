import { css, html, LitElement, nothing } from "lit";
import { customElement, state } from "lit/decorators.js";
import { msg } from "../../domain/message.ts";
import { loadCode } from "../api/load-code.ts";
import { formatRoute } from "../model/link/route.ts";
import { saveFile } from "../ui/browser/save-file.ts";
import { baseStyle } from "../ui/style/base-style.ts";
import type { FinishedPack } from "./finished-pack.ts";
import "./keep-form.ts";
import { packed } from "./packed.ts";

/** The explorer or the workbench over a pack in this browser, below a bar that says so. */
@customElement("entente-here")
export class HerePage extends LitElement {
  static override styles = [
    baseStyle,
    css`
      :host {
        position: fixed;
        inset: 0;
        display: grid;
        grid-template-rows: auto minmax(0, 1fr);
        background: var(--canvas);
      }
      .here {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 4px 16px;
        padding: 6px 16px;
        border-bottom: 1px solid var(--line);
        background: var(--raised);
      }
      .here > p {
        flex: 1 1 260px;
      }
      .here entente-keep {
        flex: 1 1 100%;
      }
      .here .button {
        padding: 3px 12px;
      }
      .room {
        position: relative;
        min-height: 0;
        /* Keeps below the bar whatever the page below fixes to the window. */
        transform: translate(0);
      }
      entente-page,
      entente-workbench {
        height: 100%;
      }
      @media print {
        .here {
          display: none;
        }
      }
    `,
  ];

  pack: FinishedPack = { id: "", files: [] };
  /** Goes back to where the pack came from */
  leave: () => void = () => {};
  @state() private shows: "map" | "cypher" = "map";
  /** The reason why something failed, or how far it is; empty for neither. */
  @state() private told = "";
  @state() private isKeeping = false;
  #gone = new AbortController();
  #heard: Element | null = null;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#gone = new AbortController();
    const { signal } = this.#gone;
    addEventListener("beforeunload", (event) => event.preventDefault(), { signal });
    this.addEventListener("click", this.#follow, { signal });
    // A file that is dropped here would be opened in place of the page.
    for (const type of ["dragover", "drop"] as const)
      addEventListener(type, (event) => event.preventDefault(), { signal });
    void this.#load("map");
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#gone.abort();
  }

  protected override render() {
    return html`
      <div class="here" role="region" aria-label=${msg("Where this pack is")}>
        <p role="status">
          ${
            this.told ||
            msg(
              "This pack is in this browser alone, and is gone when the tab is closed. Links, embeds and PDF need a server that has it.",
            )
          }
        </p>
        <button
          class="button"
          aria-expanded=${this.isKeeping}
          @click=${() => (this.isKeeping = !this.isKeeping)}
        >
          ${msg("Keep")}
        </button>
        <button class="button" @click=${this.#download}>${msg("Download as a zip")}</button>
        <button class="button" @click=${() => this.leave()}>${msg("Back to the import")}</button>
        ${this.isKeeping ? html`<entente-keep .pack=${this.pack}></entente-keep>` : nothing}
      </div>
      <div class="room">
        ${
          this.shows === "cypher"
            ? html`<entente-workbench></entente-workbench>`
            : this.shows === "map"
              ? html`<entente-page></entente-page>`
              : nothing
        }
      </div>
    `;
  }

  protected override updated(): void {
    void this.#hearPicks();
  }

  async #hearPicks(): Promise<void> {
    const workbench = this.renderRoot.querySelector("entente-workbench");
    if (!workbench || workbench === this.#heard) return;
    this.#heard = workbench;
    await workbench.updateComplete;
    // The workbench would leave the document for what is found by its search.
    const { signal } = this.#gone;
    workbench.renderRoot.addEventListener("entente-pick", this.#pick, { capture: true, signal });
  }

  readonly #pick = (event: Event) => {
    event.stopImmediatePropagation();
    const { detail } = event as HTMLElementEventMap["entente-pick"];
    location.hash = formatRoute(detail.route);
    void this.#load("map");
  };

  async #load(shows: "map" | "cypher"): Promise<void> {
    try {
      await loadCode<unknown>(() =>
        shows === "map"
          ? import("../app/entente-page.ts")
          : import("../workbench/page/workbench-page.ts"),
      );
      this.shows = shows;
      this.told = "";
    } catch (error) {
      this.told = error instanceof Error ? error.message : String(error);
    }
  }

  /**
   * Follows links between map and workbench within this document, which alone has the pack. Others
   * open beside it.
   */
  readonly #follow = (event: MouseEvent) => {
    const link = event.composedPath().find((target) => target instanceof HTMLAnchorElement);
    if (link?.target !== "" || link.download !== "" || event.ctrlKey || event.metaKey) return;
    const to = new URL(link.href);
    const folder = new URL(".", location.href).pathname;
    if (to.origin === location.origin && to.pathname === `${folder}workbench`) {
      event.preventDefault();
      void this.#load("cypher");
    } else if (to.origin === location.origin && to.pathname === folder) {
      event.preventDefault();
      location.hash = to.hash;
      void this.#load("map");
    } else if (to.href === new URL(location.pathname, location.href).href) {
      event.preventDefault();
      this.leave();
    } else if (to.pathname !== location.pathname || to.origin !== location.origin) {
      event.preventDefault();
      open(to, "_blank", "noopener");
    }
  };

  readonly #download = async () => {
    try {
      const { id } = this.pack;
      const onProgress = (share: number) => {
        this.told = msg(`Packing: ${Math.round(share * 100)} %`);
      };
      saveFile(await packed(this.pack, id, { signal: this.#gone.signal, onProgress }), `${id}.zip`);
      this.told = "";
    } catch (error) {
      this.told = error instanceof Error ? error.message : String(error);
    }
  };
}

declare global {
  interface HTMLElementTagNameMap {
    "entente-here": HerePage;
  }
}
