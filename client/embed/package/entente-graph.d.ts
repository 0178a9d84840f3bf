/** What is chosen: an actor, two and what is between them, one relation, or several actors. */
export type Selection =
  | { type: "actor"; id: string }
  | { type: "pair"; actors: [string, string]; sign?: -1 | 0 | 1 }
  | { type: "relation"; id: string }
  | { type: "several"; actors: string[] }
  | null;

/** A view: the query of a link such as `at=2024-03&sign=-1`, or its parameters by name. */
export type GivenView = string | URLSearchParams | Readonly<Record<string, string | null>>;

export interface EntenteGraphEvents {
  /** The first frame of a source is on screen */
  ready: CustomEvent<{ actors: number; bundles: number }>;
  select: CustomEvent<{ selection: Selection }>;
  /** The query that asks for what is shown now */
  viewchange: CustomEvent<{ view: string }>;
  /** One sentence for each thing that cannot be */
  error: CustomEvent<{ message: string; faults: string[] }>;
}

/** `<entente-graph>`: one view of a graph. */
export interface EntenteGraphElement extends Omit<HTMLElement, "focus"> {
  /** A server, or a file with a graph: GEXF, GraphML, JSON, CSV; without it the graph is inside, as JSON */
  src: string;
  /** A saved query of the server with its parameters */
  query: string;
  /** `legend`, `timeline`, `search` and `list`, in any number */
  controls: string;
  /** False: readers look at it and change nothing */
  interactive: boolean;
  /** Language and forms of dates, as BCP 47 has them */
  locale: string;
  /** Where flags lie, without a slash at the end, or the address of each by its code */
  assets: string | Readonly<Record<string, string>>;
  /** Where the full view is; of a server, that server's page unless told */
  link: string;
  /** As the attribute `credit`: `full`, or `line` if date, sources and licence are folded first */
  crediting: "full" | "line";
  /** The query that asks for what is shown now */
  get view(): string;
  set view(view: GivenView);
  /** Shows another view: what it names changes, the rest stays. */
  setView(view: GivenView): void;
  /** Brings an actor to the middle and selects it; without one, takes the keyboard's focus. */
  focus(actor?: string | FocusOptions): void;
  /** What is drawn now, with who says so below it, as a PNG. Rejects with an Error if it cannot be. */
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
