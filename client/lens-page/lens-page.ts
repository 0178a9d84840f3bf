import { html, LitElement, nothing } from "lit";
import { customElement, state } from "lit/decorators.js";
import { msg } from "../../domain/message.ts";
import type { LensAnswer, LensPreview } from "../../domain/contract/lens.ts";
import type { Lens } from "../../domain/lens/lens.ts";
import { ApiError, explain } from "../api/errors.ts";
import { sentence } from "../model/text/words.ts";
import { saveFile } from "../ui/browser/save-file.ts";
import { failure, skeleton, statusStyle } from "../ui/status/status-view.ts";
import { barPageStyle } from "../ui/style/bar-page-style.ts";
import { baseStyle } from "../ui/style/base-style.ts";
import { fieldStyle } from "../ui/style/field-style.ts";
import { ruledTableStyle } from "../ui/style/ruled-table-style.ts";
import { ChosenTheme } from "../ui/theme/chosen-theme.ts";
import { pageBar } from "../ui/top-bar/page-bar.ts";
import { getLens, keepLens, previewLens } from "./lens-requests.ts";
import { lensStyle } from "./lens-style.ts";
import { keepingRow } from "./keeping-row.ts";
import { labelsTable } from "./labels-table.ts";
import { previewList } from "./preview-list.ts";
import { typesTable } from "./types-table.ts";

/** Ms between two questions how far a reading is: the server counts them. */
const ASK_MS = 2000;

/** The page on which a database is told apart into actors and relations. */
@customElement("entente-lens")
export class LensPage extends LitElement {
  static override styles = [
    baseStyle,
    barPageStyle,
    fieldStyle,
    statusStyle,
    ruledTableStyle,
    lensStyle,
  ];

  readonly #theme = new ChosenTheme(this);
  @state() private answer: LensAnswer | null = null;
  @state() private lens: Lens | null = null;
  @state() private error: unknown = null;
  @state() private shown: LensPreview | null = null;
  /** The reason why there is no preview, or empty */
  @state() private previewFault = "";
  @state() private told = "";
  /** A lens that is being kept; null if none is */
  @state() private keeping: { share: number; abort: AbortController } | null = null;
  #isPreviewing = false;

  override connectedCallback() {
    super.connectedCallback();
    void this.#load();
  }

  protected override render() {
    return html`
      ${pageBar("packs", this.#theme)}
      <main>${this.#room()}</main>
    `;
  }

  #room() {
    const { answer, lens, error } = this;
    if (error instanceof ApiError && error.status === 404) return this.#none();
    if (error !== null) return failure(error, () => void this.#load());
    if (!answer || !lens) return skeleton(3);
    return html`
      <section class="decisions">
        <h1>${msg("How the database is seen")}</h1>
        <p class="lead">
          ${msg(
            "Nodes of a label become actors, relationships of a type become relations between them. Nothing is written into the database.",
          )}
        </p>
        <label class="title"
          >${msg("Title of the graph")}
          <input
            .value=${lens.title}
            @change=${(event: Event) => {
              const title = (event.target as HTMLInputElement).value.trim();
              if (title !== "") this.#change({ ...lens, title });
            }}
          />
        </label>
        ${labelsTable(answer, lens, this.#change)} ${typesTable(answer, lens, this.#change)}
      </section>
      <aside>${previewList(this.shown, this.previewFault)} ${this.#keepForm(answer)}</aside>
    `;
  }

  #none() {
    return html`
      <section class="decisions">
        <h1>${msg("No lens is in use")}</h1>
        <p>
          ${msg(
            "This server shows a pack, which says itself what its actors and relations are. A lens is for a Neo4j that holds another graph.",
          )}
        </p>
      </section>
    `;
  }

  #keepForm({ canKeep }: LensAnswer) {
    return html`
      <form @submit=${this.#keep}>
        ${
          canKeep
            ? html`
                <label
                  >${msg("Write token")}
                  <input name="token" type="password" required autocomplete="off" />
                </label>
                <button class="button primary" ?disabled=${this.keeping !== null}>
                  ${msg("Save", "a lens on the server")}
                </button>
              `
            : nothing
        }
        <button type="button" class="button" @click=${this.#download}>
          ${msg("Download lens.json")}
        </button>
        ${this.keeping ? keepingRow(this.keeping.share, () => this.keeping?.abort.abort()) : nothing}
        <p role="status">${this.told}</p>
      </form>
    `;
  }

  async #load(): Promise<void> {
    this.error = null;
    try {
      const answer = await getLens();
      this.answer = answer;
      this.#change(answer.lens);
    } catch (error) {
      this.error = error;
    }
  }

  readonly #change = (lens: Lens) => {
    this.lens = lens;
    this.told = "";
    void this.#preview();
  };

  /**
   * Asks for the preview of the newest lens, one at a time: the server reads on after a client has
   * left, and refuses a client that has it read too much at once.
   */
  async #preview(): Promise<void> {
    if (this.#isPreviewing) return;
    this.#isPreviewing = true;
    for (let asked: Lens | null = null; this.lens !== null && this.lens !== asked;) {
      asked = this.lens;
      const answer = await previewLens(asked).catch((error: unknown) => ({
        fault: inWords(error),
      }));
      if (asked !== this.lens) continue;
      this.previewFault = "fault" in answer ? answer.fault : "";
      if (!("fault" in answer)) this.shown = answer;
    }
    this.#isPreviewing = false;
  }

  readonly #download = () => {
    const text = `${JSON.stringify(this.lens, null, 2)}\n`;
    saveFile(new Blob([text], { type: "application/json" }), "lens.json");
  };

  readonly #keep = async (event: SubmitEvent) => {
    event.preventDefault();
    const { lens } = this;
    const token = new FormData(event.target as HTMLFormElement).get("token");
    if (!lens || typeof token !== "string") return;
    const abort = new AbortController();
    this.keeping = { share: 0, abort };
    this.told = msg("Reading the database …");
    this.#follow(abort.signal).catch(() => {});
    try {
      this.answer = await keepLens(lens, token.trim(), abort.signal);
      this.told = msg("Saved. The map shows the database this way from now on.");
    } catch (error) {
      this.told = abort.signal.aborted
        ? msg("Cancelled. The map shows the database as before.")
        : inWords(error);
    } finally {
      abort.abort();
      this.keeping = null;
    }
  };

  /** Asks how far the reading is as long as it goes on. A page that is not told keeps waiting. */
  async #follow(signal: AbortSignal): Promise<void> {
    for (;;) {
      await pause(ASK_MS, signal);
      const { reading } = await getLens(signal);
      if (this.keeping && reading !== null) this.keeping = { ...this.keeping, share: reading };
    }
  }
}

/** Resolves after so many ms; rejects when the signal aborts. */
function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const timer = setTimeout(resolve, ms);
    signal.addEventListener("abort", () => {
      clearTimeout(timer);
      reject(signal.reason as Error);
    });
  });
}

function inWords(error: unknown): string {
  const { title, detail } = explain(error);
  return [title, detail].filter(Boolean).map(sentence).join(" ");
}

declare global {
  interface HTMLElementTagNameMap {
    "entente-lens": LensPage;
  }
}
