import type { WriteStream } from "node:tty";

/** Shows on a terminal how far the files are read. */
export class ByteProgress {
  #shown = "";
  #last = 0;

  constructor(
    private readonly stream: Pick<WriteStream, "write" | "isTTY">,
    private readonly total: number,
  ) {}

  /** Shows the bytes read of a file, at most every tenth of a second. */
  show = (file: string, bytes: number): void => {
    const now = performance.now();
    if (!this.stream.isTTY || now - this.#last < 100 || this.total < LEAST_BYTES) return;
    this.#last = now;
    const line = `${file}: ${Math.min(100, Math.round((bytes / this.total) * 100))} %`;
    this.stream.write(`\r${line.padEnd(this.#shown.length)}`);
    this.#shown = line;
  };

  /** Clears the line. */
  end(): void {
    if (this.#shown !== "") this.stream.write(`\r${" ".repeat(this.#shown.length)}\r`);
    this.#shown = "";
  }
}

/** Smaller files are read before a person could look. */
const LEAST_BYTES = 5_000_000;
