/** A pack that was made in the browser. */
export interface BrowserPack {
  id: string;
  /** The content of each file, by name; others than those of a pack are not read. */
  files: Readonly<Record<string, Blob>>;
}

/** A request as a page would send it to a server. */
export interface LocalRequest {
  method: "GET" | "POST";
  /** Path and query, relative to the page, such as `api/graph?status=ongoing`. */
  path: string;
  body: string;
}

/** A task for the worker. */
export type StoreOrder =
  | { kind: "open"; pack: BrowserPack }
  | { kind: "ask"; id: number; request: LocalRequest }
  | { kind: "stop"; id: number };

/** News from the worker: of each answer its head, its text piece by piece, and its end. */
export type StoreTold =
  | { kind: "progress"; share: number }
  | { kind: "ready"; claims: number }
  | { kind: "failed"; message: string }
  | { kind: "head"; id: number; status: number; headers: Record<string, string> }
  | { kind: "text"; id: number; text: string }
  | { kind: "end"; id: number };
