// Made by `npm run element-types` from client/embed/embedded-graph.ts.
export type Scroll = "click" | "always" | "never";

/**
 * The addresses of flags: one without a slash at its end, below which they are as `flags/xx.svg`, or
 * one for each code; null: there are none.
 */
export type FlagPlaces = string | Readonly<Record<string, string>> | null;

export type Crediting = "full" | "line";

/** A view as it is given from outside: the query of a link, or its parameters by name. */
export type GivenView = string | URLSearchParams | Readonly<Record<string, string | null>>;

/** A chosen actor, two actors and all between them, one relation, or several actors; null: nothing. */
export type Selection =
  | { type: "actor"; id: string }
  | { type: "pair"; actors: [string, string]; sign?: Sign }
  | { type: "relation"; id: string }
  | { type: "several"; actors: string[] }
  | null;

/** +1 cooperation, −1 friction, 0 neutral; 0 also where the claims of a relation disagree. */
export type Sign = -1 | 0 | 1;

export interface EntenteGraphEvents {
  /** The first frame of a source is on screen */
  ready: CustomEvent<{ actors: number; bundles: number }>;
  /** Something was chosen, or nothing */
  select: CustomEvent<{ selection: Selection }>;
  /** The query of the current view */
  viewchange: CustomEvent<{ view: string }>;
  /** One sentence for each thing that cannot be */
  error: CustomEvent<{ message: string; faults: string[] }>;
}

/** `<entente-graph>`: one view of a graph. */
export interface EntenteGraphElement extends Omit<HTMLElement, "focus"> {
  /** A server, or a file with a graph in any format that is read; without it the graph is inside, as JSON */
  src: string;
  /** A saved query of the server with its parameters: `disputed?intensity=0.5` */
  query: string;
  /** `legend`, `timeline`, `search` and `list`, in any number */
  controls: string;
  /** False: readers look at it and change nothing */
  interactive: boolean;
  /** The wheel zooms after a click, always, or never without Ctrl */
  scrolling: Scroll;
  /** Language and forms of dates, as BCP 47 has them; the document's unless told */
  locale: string;
  /** A picture that does not move, and holds no WebGL */
  still: boolean;
  /** The folder of flags without a final slash, or their addresses by code; by default the server's. */
  assets: NonNullable<FlagPlaces>;
  /** The address of the full view; by default the page of the server. */
  link: string;
  /** `full`: date, sources and licence are written out first; `line`: they are folded to one line */
  crediting: Crediting;
  /** The query of the current view; empty until a graph is loaded. */
  get view(): string;
  /** As the attribute: it is heard before a graph is there, too. */
  set view(view: GivenView);
  /**
   * Changes the parameters that a view names and keeps the others. A query as text, such as
   * `at=2024-03&sign=-1`, or its parameters by name.
   */
  setView(view: GivenView): void;
  /** Brings an actor to the middle and selects it; without one, takes the keyboard's focus. */
  focus(actor?: string | FocusOptions): void;
  /**
   * Gives the drawing as it is now, with its credit below, as a PNG. Rejects with an Error if nothing
   * can be drawn or the credit could not be loaded.
   */
  toPNG(): Promise<Blob>;
  addEventListener<K extends keyof EntenteGraphEvents>(
    type: K,
    listener: (event: EntenteGraphEvents[K]) => void,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ): void;
}

/** The class of `<entente-graph>`. */
export const EmbeddedGraph: new () => EntenteGraphElement & HTMLElement;

declare global {
  interface HTMLElementTagNameMap {
    "entente-graph": EntenteGraphElement & HTMLElement;
  }
}
