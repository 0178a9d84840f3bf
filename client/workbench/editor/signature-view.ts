import type { Signature } from "../../../domain/contract/cypher.ts";

/** Returns a signature as an element: the argument that is being written stands out. */
export function signatureView(signature: Signature): HTMLElement {
  const view = document.createElement("div");
  view.className = "cm-signature";
  const label = document.createElement("code");
  label.append(...labelParts(signature));
  view.append(label);
  const note = signature.parameters[signature.activeParameter]?.documentation;
  for (const text of [note, signature.documentation])
    if (text && text !== signature.label) {
      const line = document.createElement("p");
      line.textContent = text;
      view.append(line);
    }
  return view;
}

function labelParts({ label, parameters, activeParameter }: Signature): (string | HTMLElement)[] {
  const active = parameters[activeParameter]?.label;
  // eslint-disable-next-line no-restricted-syntax -- a signature is Cypher: its bracket is syntax
  const at = active ? label.indexOf(active, label.indexOf("(")) : -1;
  if (!active || at < 0) return [label];
  const strong = document.createElement("strong");
  strong.textContent = active;
  return [label.slice(0, at), strong, label.slice(at + active.length)];
}
