import { endFailed } from "./failure.ts";

/**
 * Runs a program of the command line, whose work resolves to its exit code. A failure is told on
 * standard error. If nobody reads the output to its end, as after `| head`, the work goes on.
 */
export function runProgram(work: () => Promise<number>): void {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
  });
  work().then((code) => (process.exitCode = code), endFailed);
}
