import { Task } from "@lit/task";
import { html, LitElement, nothing } from "lit";
import { customElement, state } from "lit/decorators.js";
import { repeat } from "lit/directives/repeat.js";
import { msg, plural } from "../../domain/message.ts";
import { getPacks, type KnownPack } from "../api/packs.ts";
import { periodWords, sizeWords } from "../features/packs/pack-words.ts";
import { failure, skeleton, statusStyle } from "../ui/status/status-view.ts";
import { barPageStyle } from "../ui/style/bar-page-style.ts";
import { baseStyle } from "../ui/style/base-style.ts";
import { ChosenTheme } from "../ui/theme/chosen-theme.ts";
import { pageBar } from "../ui/top-bar/page-bar.ts";
import { packsStyle } from "./packs-style.ts";
import { PictureTurns } from "./picture-turns.ts";

/** Ms between two looks at the packs of the server, which notices by itself what changes on its disk. */
const EVERY = 5_000;

/** All packs of the server, each with its size, period and picture, or with its faults. */
@customElement("entente-packs")
export class PacksPage extends LitElement {
  static override styles = [baseStyle, barPageStyle, statusStyle, packsStyle];

  /** The packs since they were loaded first; null: they are as they were */
  @state() private newer: readonly KnownPack[] | null = null;

  readonly #theme = new ChosenTheme(this);
  #timer = 0;
  #pictures = new PictureTurns();
  readonly #load = new Task(this, {
    task: (_, { signal }) => getPacks(signal),
    args: () => [],
  });

  override connectedCallback() {
    super.connectedCallback();
    this.#timer = window.setInterval(this.#look, EVERY);
    document.addEventListener("visibilitychange", this.#look);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    clearInterval(this.#timer);
    document.removeEventListener("visibilitychange", this.#look);
    this.#pictures.close();
  }

  protected override updated() {
    for (const image of this.renderRoot.querySelectorAll("img")) this.#pictures.add(image);
  }

  protected override render() {
    return html`
      ${pageBar("packs", this.#theme)}
      <main>
        <h1>${msg("Packs")}</h1>
        ${this.#load.render({
          pending: () => skeleton(2),
          complete: (packs) => this.#list(this.newer ?? packs),
          error: (error) => failure(error, () => void this.#load.run()),
        })}
      </main>
    `;
  }

  #list(packs: readonly KnownPack[]) {
    return html`
      <ul>
        ${repeat(
          packs,
          ({ name }) => name,
          (pack) => html`<li>${this.#pack(pack)}</li>`,
        )}
      </ul>
      ${packs.length > 1 ? this.#join(packs) : this.#first()}
    `;
  }

  /** Looks whether the packs are others by now; a server that is away leaves those that are shown. */
  readonly #look = () => {
    const shown = this.newer ?? this.#load.value;
    if (document.hidden || !shown) return;
    void getPacks()
      .catch(() => shown)
      .then((packs) => {
        if (JSON.stringify(packs) !== JSON.stringify(shown)) this.newer = packs;
      });
  };

  #pack(pack: KnownPack) {
    if (pack.state === "broken") return this.#broken(pack);
    const about = [sizeWords(pack), periodWords(pack)].filter(Boolean).join(" · ");
    return html`
      <a href=${pack.address} aria-current=${pack.isHere ? "true" : nothing}>
        <div class="picture">
          <img
            alt=""
            data-src=${`${pack.address}api/view.svg?width=480&height=300&legend=false`}
            width="480"
            height="300"
          />
        </div>
        <h2>${pack.title}</h2>
        <p>${about || msg("being read")}</p>
      </a>
    `;
  }

  /** The way to compare packs, of which a broken one cannot be read. */
  #join(packs: readonly KnownPack[]) {
    const readable = packs.filter(({ state }) => state !== "broken");
    if (readable.length < 2) return nothing;
    void import("./join-form.ts").catch(() => {});
    return html`<entente-join .packs=${readable}></entente-join>`;
  }

  #broken({ name, title, faults, faultCount }: KnownPack) {
    const more = faultCount - faults.length;
    return html`
      <section class="broken" aria-label=${title}>
        <h2>${title}</h2>
        <p>
          ${msg(
            html`This pack cannot be read. Fix these rows in the folder <code>${name}</code> and
              save: the server notices by itself.`,
          )}
        </p>
        <ol>
          ${faults.map((fault) => html`<li>${fault}</li>`)}
        </ol>
        ${more > 0 ? html`<p>${plural(more, { one: "and # more", other: "and # more" })}</p>` : nothing}
      </section>
    `;
  }

  /** Instructions for adding a second pack to a workspace. */
  #first() {
    return html`
      <section class="first" aria-label=${msg("Another pack")}>
        <h2>${msg("Another pack")}</h2>
        <p>
          ${msg(
            "Every folder of the server's workspace that holds the files of a pack appears here by itself.",
          )}
        </p>
        <p>
          ${msg(
            html`<code>npm run import -- FILE</code> makes one of a file that you have, and
              <code>npm run new -- "My pack"</code> an empty one; <a href="import">Import</a> makes
              both in this browser.`,
          )}
        </p>
      </section>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "entente-packs": PacksPage;
  }
}
