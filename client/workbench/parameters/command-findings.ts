import { CommandError, readCommand } from "./command.ts";
import { usedParameters } from "../text/names.ts";
import { pieces, withoutCommands, type Piece } from "../text/pieces.ts";

/** A place of the text at which something is wrong. */
export interface Fault {
  from: number;
  to: number;
  severity: "error";
  message: string;
}

/** Returns the parameters that the commands of a text set, and the faults in them. */
export function commandFindings(found: readonly Piece[]): { sets: string[]; faults: Fault[] } {
  const sets: string[] = [];
  const faults: Fault[] = [];
  for (const { kind, text, offset, end } of found) {
    if (kind !== "command") continue;
    try {
      sets.push(...readCommand(text).map(({ name }) => name));
    } catch (error) {
      if (!(error instanceof CommandError)) throw error;
      const from = Math.min(offset + error.offset, end - 1);
      faults.push({ from, to: end, severity: "error", message: error.message });
    }
  }
  return { sets, faults };
}

/** Names that the statements of a text use, and that neither the panel nor a command sets. */
export function missingParameters(text: string, set: readonly { name: string }[]): string[] {
  const known = new Set([...set.map(({ name }) => name), ...commandFindings(pieces(text)).sets]);
  return usedParameters(withoutCommands(text)).filter((name) => !known.has(name));
}
