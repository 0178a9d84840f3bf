import {
  autocompletion,
  completionKeymap,
  type Completion as Offered,
  type CompletionContext,
  type CompletionResult,
} from "@codemirror/autocomplete";
import type { Extension } from "@codemirror/state";
import { keymap } from "@codemirror/view";
import type { Completion } from "../../../domain/contract/cypher.ts";
import { commandFindings } from "../parameters/command-findings.ts";
import { COMMANDS } from "../parameters/page-command.ts";
import { pieces, withoutCommands } from "../text/pieces.ts";
import { loadCode } from "../../api/load-code.ts";
import { complete, type AccessMode } from "./language-service.ts";

/** Matches the part of a name before the cursor that is to be completed. */
const WORD = /\$?[\p{L}\p{N}_]*$/u;
/** Matches a command that is being written, at the start of its line. */
const COMMAND = /^:[a-z]*$/;
const COMMANDS_OFFERED = COMMANDS.map((name): Offered => ({ label: `:${name}`, type: "keyword" }));
/** Matches a quoted text that is being written, where a property has its value. */
const QUOTED = /(?:=|<>|:|[[,])\s*['"][^'"\n]*$/;
/** Matches a value without quotation marks. */
const VALUE = /(?:=|<>|:|[[,])\s*[\p{L}\p{N}_]*$/u;
/** Behind these a list is worth a question although no letter has been typed. */
const BEGINS = /[:.$|]$/;

/** Returns the server's completions: keywords, functions, and the names of what is in the store. */
export function completing(parameters: () => string[], mode: () => AccessMode): Extension {
  const source = async (context: CompletionContext): Promise<CompletionResult | null> => {
    const text = context.state.doc.toString();
    const word = context.matchBefore(WORD)?.text ?? "";
    const before = context.state.sliceDoc(Math.max(0, context.pos - 2), context.pos);
    const command = context.matchBefore(COMMAND);
    if (command) return { from: command.from, options: COMMANDS_OFFERED, validFor: COMMAND };
    const upTo = text.slice(0, context.pos);
    if (QUOTED.test(upTo)) return valuesAt(context, text);
    const values = context.explicit && VALUE.test(upTo) ? await valuesAt(context, text) : null;
    if (values) return values;
    if (!context.explicit && word === "" && !BEGINS.test(before)) return null;
    const abort = new AbortController();
    context.addEventListener("abort", () => abort.abort(), { onDocChange: true });
    const { sets } = commandFindings(pieces(text));
    const place = { text: withoutCommands(text), offset: context.pos };
    try {
      const names = [...new Set([...parameters(), ...sets])];
      const found = await complete(place, names, mode(), abort.signal);
      // A list that opens after the focus has left the editor would stay open.
      if (!context.view?.hasFocus) return null;
      const options = found.map(offered);
      return { from: context.pos - word.length, options, validFor: WORD };
    } catch {
      return null;
    }
  };
  return [
    autocompletion({ override: [source], activateOnTypingDelay: 150 }),
    keymap.of(completionKeymap),
  ];
}

/** Things of the store come before the language's own words. */
const BOOSTS: Partial<Record<Completion["kind"], number>> = {
  variable: 30,
  parameter: 20,
  property: 20,
  label: 10,
  "relationship type": 10,
};

/** Returns the values of the property that is compared at the cursor, if there are few. */
async function valuesAt(
  context: CompletionContext,
  text: string,
): Promise<CompletionResult | null> {
  try {
    const { propertyValues } = await loadCode(() => import("./property-values.ts"));
    const found = await propertyValues(text, context.pos);
    return context.view?.hasFocus ? found : null;
  } catch {
    return null;
  }
}

function offered({ label, kind, detail, documentation, insert }: Completion): Offered {
  return {
    label,
    type: kind.replace(" ", "-"),
    ...(documentation !== undefined && { info: documentation }),
    ...(detail !== undefined && { detail }),
    // The server puts a parameter in behind its "$", which the word here begins with.
    ...(insert !== undefined && kind !== "parameter" && { apply: insert }),
    boost: BOOSTS[kind] ?? 0,
  };
}
