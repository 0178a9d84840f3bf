import type { LitElement } from "lit";
import { msg } from "../../domain/message.ts";
import type { SharedView } from "../model/link/shared-view.ts";
import type { EmbedEvents } from "./events.ts";
import { SourceController, type Origin } from "./source-controller.ts";
import type { Loaded } from "./source/loaded.ts";
import { queryOf, viewIn, type GivenView } from "./view/view-attributes.ts";
import { ViewHolder } from "./view/view-holder.ts";

/** A continuous change, such as a drag, is reported after a rest of so many ms. */
const REST = 200;

const LACKING = msg(
  "Part of this embed could not be loaded: sources, licence, timeline or table may be missing.",
);

/** Holds the view of an element's source, and fires its events. */
export class EmbedViewController {
  held: ViewHolder | null = null;
  /** Why there is nothing to show */
  trouble = "";
  /** A script that is loaded later could not be */
  #lacking = false;
  /** The attributes ask for another view */
  #asked = false;
  #resting = 0;
  readonly #source: SourceController;

  /** @param own faults of the element's other attributes, a sentence each */
  constructor(
    private readonly host: LitElement & Origin,
    private readonly own: () => string[],
  ) {
    this.#source = new SourceController(
      host,
      (loaded) => this.#loaded(loaded),
      (message) => this.#failed(message),
    );
  }

  /** Attributes that change together are read together, before the next frame. */
  ask(): void {
    this.#asked = true;
    this.host.requestUpdate();
  }

  /** Loads the element's source if the element is in or near the viewport. */
  load(near: boolean): void {
    if (near) this.#source.load(this.host);
  }

  /** Reads the view from the attributes if they have changed. */
  answer(): void {
    if (!this.#asked || !this.held) return;
    this.#asked = false;
    this.held.ask(viewIn(this.host));
    this.#tellFaults();
  }

  /** Changes the parameters that a view names and keeps the others. */
  amend(view: GivenView): void {
    if (!this.held) return;
    this.held.amend(queryOf(view));
    this.host.requestUpdate();
    this.#tellFaults();
    this.#requestView();
  }

  /** Takes a change by a reader, and reports it once it has come to rest. */
  change(part: Partial<SharedView>): void {
    this.held?.change(part);
    this.host.requestUpdate();
    clearTimeout(this.#resting);
    this.#resting = window.setTimeout(() => this.#requestView(), REST);
  }

  /** The invalid parts of the requested view and of the attributes, a sentence each. */
  get faults(): string[] {
    return [
      ...(this.held?.faults.map(({ sentence }) => sentence) ?? []),
      ...this.own(),
      ...(this.#lacking ? [LACKING] : []),
    ];
  }

  /**
   * Passes on the exports of a script that is loaded later, or reports that it cannot be loaded.
   * Returns true.
   */
  later<T>(loading: Promise<T>, take: (loaded: T) => void): true {
    loading
      .then(take, () => {
        if (this.#lacking) return;
        this.#lacking = true;
        this.#tellFaults();
      })
      .finally(() => this.host.requestUpdate());
    return true;
  }

  tell<K extends keyof EmbedEvents>(type: K, detail: EmbedEvents[K]): void {
    // eslint-disable-next-line no-restricted-syntax -- EmbedEvents has the events for other pages
    this.host.dispatchEvent(new CustomEvent(type, { detail }));
  }

  #loaded(loaded: Loaded): void {
    this.trouble = "";
    this.#asked = false;
    this.held = new ViewHolder(loaded, viewIn(this.host));
    this.host.requestUpdate();
    this.#tellFaults();
  }

  #failed(message: string): void {
    this.held = null;
    this.trouble = message;
    this.host.requestUpdate();
    this.tell("error", { message, faults: [] });
  }

  #requestView(): void {
    this.tell("viewchange", { view: this.held?.query ?? "" });
  }

  #tellFaults(): void {
    const { faults } = this;
    if (faults.length > 0) this.tell("error", { message: faults.join(" "), faults });
  }
}
