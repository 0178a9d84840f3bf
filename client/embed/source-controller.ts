import type { ReactiveController, ReactiveControllerHost } from "lit";
import { msg } from "../../domain/message.ts";
import type { Loaded } from "./source/loaded.ts";
import { loadSource, readInline } from "./source/load.ts";
import { isSourceError, SourceError } from "./source/source-error.ts";

const INLINE = ':scope > script[type="application/json"]';

/** The source of a graph. */
export interface Origin {
  src: string;
  query: string;
}

/** Loads the graph of an element, once for each source that it names. */
export class SourceController implements ReactiveController {
  #asked: string | null = null;

  constructor(
    private readonly host: ReactiveControllerHost & Element,
    private readonly done: (loaded: Loaded) => void,
    private readonly failed: (message: string) => void,
  ) {
    host.addController(this);
  }

  hostConnected() {}

  /** Loads the source of the origin, unless it was requested last. */
  load({ src, query }: Origin): void {
    const asked = `${src} ${query}`;
    if (asked === this.#asked) return;
    this.#asked = asked;
    this.#read(src, query).then(
      (loaded) => asked === this.#asked && this.done(loaded),
      (error: unknown) => {
        if (asked !== this.#asked) return;
        if (!isSourceError(error)) throw error;
        // An address that cannot be is known at once: scripts that come after this one hear of it too.
        setTimeout(() => asked === this.#asked && this.failed(error.message));
      },
    );
  }

  async #read(src: string, query: string): Promise<Loaded> {
    if (src !== "") return loadSource(src, query, this.host.ownerDocument.baseURI);
    const text = this.host.querySelector(INLINE)?.textContent ?? "";
    if (text.trim() !== "") return readInline(text);
    throw new SourceError(
      msg(
        'src: found nothing, expected an address, or a graph in a <script type="application/json"> inside.',
      ),
    );
  }
}
