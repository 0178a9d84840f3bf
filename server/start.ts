import { pino } from "pino";
import { readConfig } from "./config.ts";
import { endFailed, failureText } from "./failure.ts";
import type { Language } from "./language/language.ts";
import { ProgressLine } from "./load/progress.ts";
import { summaryLine } from "./load/summary.ts";
import { projectRoot } from "./root.ts";
import { serve } from "./serve.ts";

/** Serves until a signal comes; says in one line why it cannot, and ends the process with 1. */
export async function start(language: Language): Promise<void> {
  const root = projectRoot();
  const progress = new ProgressLine(process.stderr);
  try {
    const config = readConfig(process.env, root);
    const logger = pino({ level: config.logLevel });
    const say = (line: string) => {
      progress.end();
      // A person at a terminal reads lines, whoever collects a log its entries.
      if (process.stdout.isTTY) console.log(line);
      else logger.warn(line);
    };
    if (config.ignored.length > 0)
      say(`Ignored, because no setting has that name: ${config.ignored.join(", ")}`);
    const serving = await serve({ config, root, logger, language, onProgress: progress.show, say });
    progress.end();
    const { outcome } = serving;
    console.log("withheld" in outcome ? outcome.withheld : summaryLine(outcome));
    console.log(`Entente is at ${serving.url}`);
    const close = async () => {
      await serving.close();
      await language.close();
    };
    const stop = () => {
      // A second signal finds no handler left and ends the process at once.
      process.removeAllListeners("SIGINT").removeAllListeners("SIGTERM");
      close().catch((error: unknown) => {
        console.error(failureText(error));
        process.exitCode = 1;
      });
    };
    process.once("SIGINT", stop).once("SIGTERM", stop);
    await serving.parser.catch(async (error: unknown) => {
      await close();
      throw error;
    });
  } catch (error) {
    progress.end();
    endFailed(error);
  }
}
