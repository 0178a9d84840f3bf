import { html, LitElement, nothing } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { repeat } from "lit/directives/repeat.js";
import type { JoinedPacks, ZippedPack } from "../../browser-store/packs-messages.ts";
import { msg } from "../../domain/message.ts";
import { numberText } from "../../domain/number-text.ts";
import { explain } from "../api/errors.ts";
import { getPackZip, type KnownPack } from "../api/packs.ts";
import { packed } from "../here/packed.ts";
import { packsWork } from "../here/packs-work.ts";
import { sentence } from "../model/text/words.ts";
import { baseStyle } from "../ui/style/base-style.ts";
import { fieldStyle } from "../ui/style/field-style.ts";
import { ruledTableStyle } from "../ui/style/ruled-table-style.ts";
import { saveFile } from "../ui/browser/save-file.ts";
import { joinStyle } from "./join-style.ts";
import { joinedView } from "./joined-view.ts";

/** Claims of two packs that a tab can hold at once. */
const MOST_CLAIMS = 500_000;

/** Compares two packs of the server, and merges them if they agree, in this browser. */
@customElement("entente-join")
export class JoinForm extends LitElement {
  static override styles = [baseStyle, fieldStyle, ruledTableStyle, joinStyle];

  @property({ attribute: false }) packs: readonly KnownPack[] = [];
  @state() private joined: JoinedPacks | null = null;
  @state() private fault = "";
  /** The step under way; empty if there is none. */
  @state() private doing = "";
  /** The part of it that is done, from 0 to 1; null if that is not known. */
  @state() private share: number | null = null;
  #stop = new AbortController();
  /** Names that are chosen until somebody chooses: packs that come later change no choice. */
  #offered: readonly string[] = [];
  /** The two that were compared. */
  #fetched: readonly [ZippedPack, ZippedPack] | null = null;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stop.abort();
  }

  protected override willUpdate() {
    if (this.#offered.length === 0) this.#offered = this.packs.map(({ name }) => name);
  }

  protected override render() {
    const { doing, share, joined, fault } = this;
    return html`
      <section aria-labelledby="join-title">
        <h2 id="join-title">${msg("Compare or merge two packs")}</h2>
        <p>
          ${msg(
            "What both have under one id has to be the same, unless you say which pack holds; what only one has is taken. Nothing on the server changes until the merged pack is kept.",
          )}
        </p>
        <form @submit=${this.#compare}>
          ${this.#choice("first", msg("First pack"), 0)}
          ${this.#choice("second", msg("Second pack"), 1)}
          <button class="button" ?disabled=${doing !== ""}>${msg("Compare", "two packs")}</button>
        </form>
        ${
          doing === ""
            ? nothing
            : html`<div class="work">
                <p role="status">${doing}</p>
                <progress max="1" value=${share ?? nothing} aria-label=${doing}></progress>
                <button class="button" @click=${() => this.#stop.abort()}>${msg("Cancel")}</button>
              </div>`
        }
        ${fault ? html`<p class="fault" role="alert">${fault}</p>` : nothing}
        <div class="joined" aria-live="polite">
          ${joined ? joinedView(joined, { download: this.#download, prefer: this.#prefer }) : nothing}
        </div>
      </section>
    `;
  }

  #choice(name: string, words: string, at: number) {
    return html`
      <label
        >${words}
        <select name=${name}>
          ${repeat(
            this.packs,
            ({ name }) => name,
            (pack) =>
              html`<option value=${pack.name} ?selected=${pack.name === this.#offered[at]}>
                ${titleOf(pack, this.packs)}
              </option>`,
          )}
        </select>
      </label>
    `;
  }

  readonly #compare = (event: SubmitEvent) => {
    event.preventDefault();
    const data = new FormData(event.target as HTMLFormElement);
    const chosen = (field: string) => this.packs.find(({ name }) => name === data.get(field));
    const [first, second] = [chosen("first"), chosen("second")];
    if (!first || !second) return;
    this.joined = null;
    this.fault = first === second ? msg("Choose two packs that are not the same.") : "";
    const claims = (first.counts?.claims ?? 0) + (second.counts?.claims ?? 0);
    if (claims > MOST_CLAIMS)
      this.fault = msg(
        `The two have ${numberText(claims)} claims, and a browser holds up to ${numberText(MOST_CLAIMS)}. Use npm run merge.`,
      );
    if (this.fault !== "") return;
    void this.#do(msg("Fetching the packs …"), async (signal) => {
      const fetched = async ({ name }: KnownPack) => ({
        name,
        zip: await getPackZip(name, signal),
      });
      this.#fetched = await Promise.all([fetched(first), fetched(second)]);
      this.doing = msg("Comparing the packs …");
      await this.#join(null, signal);
    });
  };

  readonly #prefer = (pack: JoinedPacks["preferred"]) => {
    void this.#do(msg("Comparing the packs …"), (signal) => this.#join(pack, signal));
  };

  async #join(prefer: JoinedPacks["preferred"], signal: AbortSignal): Promise<void> {
    const packs = this.#fetched;
    if (!packs) return;
    const order = { kind: "join", packs, prefer } as const;
    const told = await packsWork(order, "joined", { signal, onProgress: this.#onProgress });
    this.joined = told.joined;
  }

  readonly #download = () => {
    const pack = this.joined?.merged;
    if (pack)
      void this.#do(msg("Packing …"), async (signal) => {
        const { id } = pack;
        saveFile(await packed(pack, id, { signal, onProgress: this.#onProgress }), `${id}.zip`);
      });
  };

  readonly #onProgress = (share: number) => {
    this.share = share;
  };

  async #do(words: string, act: (signal: AbortSignal) => Promise<void>): Promise<void> {
    const { signal } = (this.#stop = new AbortController());
    this.fault = "";
    this.doing = words;
    this.share = null;
    try {
      await act(signal);
    } catch (error) {
      if (!signal.aborted) this.fault = inWords(error);
    } finally {
      this.doing = "";
    }
  }
}

/** Tells a pack apart from others with its title. */
function titleOf(pack: KnownPack, packs: readonly KnownPack[]): string {
  const isAlone = packs.every((other) => other === pack || other.title !== pack.title);
  return isAlone ? pack.title : `${pack.title} (${pack.name})`;
}

function inWords(error: unknown): string {
  const { title, detail } = explain(error);
  return [title, detail].filter(Boolean).map(sentence).join(" ");
}

declare global {
  interface HTMLElementTagNameMap {
    "entente-join": JoinForm;
  }
}
