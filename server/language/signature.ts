import type { SignatureHelp } from "vscode-languageserver-types";
import type { Signature } from "../../domain/contract/cypher.ts";

/** Returns the signature of the call at a position; null if there is none. */
export function signature(help: SignatureHelp): Signature | null {
  const [found] = help.signatures;
  if (!found) return null;
  return {
    label: found.label,
    documentation: plainText(found.documentation),
    parameters: (found.parameters ?? []).map((parameter) => ({
      label:
        typeof parameter.label === "string"
          ? parameter.label
          : found.label.slice(...parameter.label),
      documentation: plainText(parameter.documentation),
    })),
    activeParameter: help.activeParameter ?? 0,
  };
}

function plainText(text: string | { value: string } | undefined): string {
  return typeof text === "string" ? text : (text?.value ?? "");
}
