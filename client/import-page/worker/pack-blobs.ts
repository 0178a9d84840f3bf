import type { PackSink } from "../../../import/convert/convert.ts";

type Piece = string | Uint8Array<ArrayBuffer>;

/** Characters after which text goes to the browser, which may keep it on its disk. */
const MOST_HELD = 4_000_000;

/** Collects the files of a pack outside the memory of the script. */
export class PackBlobs implements PackSink {
  readonly #files = new Map<string, { blobs: Blob[]; pieces: Piece[]; held: number }>();

  write(name: string, piece: Piece): void {
    let file = this.#files.get(name);
    if (!file) this.#files.set(name, (file = { blobs: [], pieces: [], held: 0 }));
    file.pieces.push(piece);
    file.held += piece.length;
    if (file.held < MOST_HELD) return;
    file.blobs.push(new Blob(file.pieces));
    file.pieces = [];
    file.held = 0;
  }

  /** Returns what was written of a file so far. */
  contentOf(name: string): Blob {
    const { blobs = [], pieces = [] } = this.#files.get(name) ?? {};
    return new Blob([...blobs, ...pieces]);
  }

  /** Returns the files in the order in which they were begun. */
  get files(): { name: string; content: Blob }[] {
    return [...this.#files.keys()].map((name) => ({ name, content: this.contentOf(name) }));
  }
}
