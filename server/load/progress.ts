import type { WriteStream } from "node:tty";
import type { Progress } from "./stepper.ts";

/** Milliseconds before the first line of progress, so that a quick load prints nothing. */
const DELAY_MS = 300;

/**
 * Prints the progress of a load: on a terminal one line that is overwritten, otherwise a line for
 * each tenth.
 */
export class ProgressLine {
  #began: number | undefined;
  #tenth = 0;
  #shown = false;

  constructor(private readonly out: Pick<WriteStream, "isTTY" | "write">) {}

  readonly show = ({ script, done, total }: Progress): void => {
    this.#began ??= performance.now();
    if (performance.now() - this.#began < DELAY_MS) return;
    const line = `Loading: ${Math.floor((100 * done) / total)} % (${done} of ${total} steps, ${script})`;
    const tenth = Math.floor((10 * done) / total);
    if (this.out.isTTY) this.out.write(`\r\u001b[K${line}`);
    else if (tenth > this.#tenth) this.out.write(`${line}\n`);
    this.#tenth = tenth;
    this.#shown = true;
  };

  /** Clears the line on a terminal. */
  end(): void {
    if (this.out.isTTY && this.#shown) this.out.write("\r\u001b[K");
  }
}
