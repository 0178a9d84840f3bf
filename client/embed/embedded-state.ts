import { LitElement, type PropertyValues } from "lit";
import { property, state } from "lit/decorators.js";
import type { FlagPlaces } from "../model/graph/disc-art.ts";
import type { SharedView } from "../model/link/shared-view.ts";
import { queryText } from "../model/link/write-view.ts";
import { readControls, EMBED_CONTROLS } from "../../domain/embed-controls.ts";
import { SCROLLS, type Scroll } from "./scroll-guard.ts";
import type { Loaded } from "./source/loaded.ts";
import { SourceController } from "./source-controller.ts";
import { NearController } from "./near-controller.ts";
import { queryOf, viewIn, VIEW_ATTRIBUTES, type GivenView } from "./view/view-attributes.ts";
import { ViewHolder } from "./view/view-holder.ts";
import { isLocale } from "./words/locale.ts";

const CREDITINGS = ["full", "line"] as const;
type Crediting = (typeof CREDITINGS)[number];
const SWITCH = /^(true|false|)$/;
const isOn = (value: string | null): boolean => value !== null && value !== "false";

/** A change that goes on, such as a drag, is told when it has rested for so many ms. */
const REST = 200;

/** What an embedded graph holds: attributes, source and view, and what it tells of them. */
export class EmbeddedState extends LitElement {
  /** A server, or a file with a graph in any format that is read; without it the graph is inside, as JSON */
  @property() src = "";
  /** A saved query of the server with its parameters: `disputed?intensity=0.5` */
  @property() query = "";
  /** `legend`, `timeline`, `search` and `list`, in any number */
  @property() controls = "";
  /** False: readers look at it and change nothing */
  @property({ converter: (value) => value !== "false" }) interactive = true;
  /** When the wheel zooms: after a click, always, or never without Ctrl */
  @property({ attribute: "scroll" }) scrolling: Scroll = "click";
  /** Language and forms of dates, as BCP 47 has them; the document's unless told */
  @property() locale = "";
  /** A picture that does not move, and holds no WebGL */
  @property({ attribute: "static", converter: isOn }) still = false;
  /** Where flags are, without a slash at the end, or the address of each by its code; the server's unless told */
  @property() assets: NonNullable<FlagPlaces> = "";
  /** Where the full view is; of a server, that server's page unless told */
  @property() link = "";
  /** `full`: date, sources and licence are written out first; `line`: they are folded to one line */
  @property({ attribute: "credit" }) crediting: Crediting = "full";
  @state() protected held: ViewHolder | null = null;
  /** Why there is nothing to show */
  @state() protected trouble = "";
  /** A script that is loaded later could not be */
  #lacking = false;

  protected readonly nearness = new NearController(this);
  #source = new SourceController(
    this,
    (loaded) => this.#loaded(loaded),
    (message) => this.#failed(message),
  );
  #asked = false;
  #resting = 0;

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, "view", ...VIEW_ATTRIBUTES];
  }

  override attributeChangedCallback(name: string, before: string | null, now: string | null) {
    super.attributeChangedCallback(name, before, now);
    if (before === now || (name !== "view" && !VIEW_ATTRIBUTES.includes(name))) return;
    // Attributes that change together are read together, before the next frame.
    this.#asked = true;
    this.requestUpdate();
  }

  /** The query that asks for what is shown now; empty until a graph is there. */
  get view(): string {
    return this.held?.query ?? "";
  }

  /** As the attribute: it is heard before a graph is there, too. */
  set view(view: GivenView) {
    this.setAttribute("view", queryText(queryOf(view)));
  }

  /**
   * Shows another view: what it names changes, the rest stays. A query as text, such as
   * `at=2024-03&sign=-1`, or its parameters by name.
   */
  setView(view: GivenView): void {
    if (!this.held) return;
    this.held.amend(queryOf(view));
    this.#shows();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (this.nearness.near) this.#source.load(this);
    if (changed.has("src") || changed.has("query")) this.held = null;
    if (!this.#asked || !this.held) return;
    this.#asked = false;
    this.held.ask(viewIn(this));
    this.#tellFaults();
  }

  /** What cannot be, a sentence each: of the view that was asked for, and of the attributes. */
  protected get faults(): string[] {
    const faults = this.held?.faults.map(({ sentence }) => sentence) ?? [];
    for (const name of readControls(this.controls).unknown)
      faults.push(`controls: found “${name}”, expected ${EMBED_CONTROLS.slice(0, -1).join(", ")} or ${EMBED_CONTROLS.at(-1)}.`);
    if (!SCROLLS.includes(this.scrolling))
      faults.push(`scroll: found “${this.scrolling}”, expected ${SCROLLS.join(", ")}.`);
    if (this.locale !== "" && !isLocale(this.locale))
      faults.push(`locale: found “${this.locale}”, expected a language such as en or fr-CH.`);
    if (!CREDITINGS.includes(this.crediting))
      faults.push(`credit: found “${this.crediting}”, expected ${CREDITINGS.join(" or ")}.`);
    for (const name of ["interactive", "static"]) {
      const value = this.getAttribute(name);
      if (value !== null && !SWITCH.test(value))
        faults.push(`${name}: found “${value}”, expected true or false.`);
    }
    if (this.#lacking)
      faults.push(
        "Part of this embed could not be loaded: sources, licence, timeline or table may be missing.",
      );
    return faults;
  }

  /** Takes what a script gives that is loaded later; says so if it cannot be loaded. Gives true. */
  protected later<T>(loading: Promise<T>, take: (loaded: T) => void): true {
    loading
      .then(take, () => {
        if (this.#lacking) return;
        this.#lacking = true;
        this.#tellFaults();
      })
      .finally(() => this.requestUpdate());
    return true;
  }

  /** Takes what a reader has changed, and tells it when it has come to rest. */
  protected change(part: Partial<SharedView>): void {
    this.held?.change(part);
    this.requestUpdate();
    clearTimeout(this.#resting);
    this.#resting = window.setTimeout(() => this.tell("viewchange", { view: this.view }), REST);
  }

  protected tell(type: "ready" | "select" | "viewchange" | "error", detail: object): void {
    this.dispatchEvent(new CustomEvent(type, { detail }));
  }

  #loaded(loaded: Loaded): void {
    this.trouble = "";
    this.#asked = false;
    this.held = new ViewHolder(loaded, viewIn(this));
    this.#tellFaults();
  }

  #failed(message: string): void {
    this.held = null;
    this.trouble = message;
    this.tell("error", { message, faults: [] });
  }

  #shows(): void {
    this.requestUpdate();
    this.#tellFaults();
    this.tell("viewchange", { view: this.view });
  }

  #tellFaults(): void {
    const { faults } = this;
    if (faults.length > 0) this.tell("error", { message: faults.join(" "), faults });
  }
}
