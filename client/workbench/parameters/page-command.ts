/** The commands of the editor, as they are written behind a colon. */
export const COMMANDS = ["help", "history", "clear", "param", "params", "schema"] as const;

/** Something that a command asks of the page; `no-params` takes all parameters away. */
export interface PageCommand {
  name: "help" | "history" | "clear" | "params" | "no-params" | "schema";
  /** What help is wanted for; "" for everything */
  topic: string;
}

const ALONE = /^:(history|clear|schema)$/i;
const HELP = /^:help(?:\s+:?(\w+))?$/i;
const PARAMS = /^:params?$/i;
const NO_PARAMS = /^:params?\s+clear$/i;

/** Returns what a command asks of the page; null if it sets parameters or is none. */
export function pageCommand(text: string): PageCommand | null {
  const alone = ALONE.exec(text)?.[1]?.toLowerCase();
  if (alone !== undefined) return { name: alone as "history" | "clear" | "schema", topic: "" };
  const help = HELP.exec(text);
  if (help) return { name: "help", topic: help[1]?.toLowerCase() ?? "" };
  if (NO_PARAMS.test(text)) return { name: "no-params", topic: "" };
  return PARAMS.test(text) ? { name: "params", topic: "" } : null;
}
