import type { Bench } from "../bench.ts";
import type { Figure } from "../figure.ts";
import { editorWeight, elementWeight, pageWeight } from "../weight.ts";
import { EDITOR_KIB, ELEMENT_KIB, PAGE_KIB } from "../budget.ts";

/** How much JavaScript is loaded before the page can be used, and with the element alone. */
export async function* sizePart({ root, say }: Bench): AsyncGenerator<Figure> {
  say("size: building the element");
  const page = pageWeight(root);
  yield {
    what: "initial JavaScript of the page, gzip",
    value: page.initial,
    unit: "KiB",
    target: { atMost: PAGE_KIB },
    same: null,
    note: `${page.later.toFixed(0)} KiB more when panels are opened`,
  };
  const element = await elementWeight(root);
  yield {
    what: "the graph element alone, gzip",
    value: element.initial,
    unit: "KiB",
    target: { atMost: ELEMENT_KIB },
    same: null,
    note: `${element.later.toFixed(0)} KiB more for large graphs`,
  };
  const editor = editorWeight(root);
  yield {
    what: "the editor for Cypher, gzip",
    value: editor.initial,
    unit: "KiB",
    target: { atMost: EDITOR_KIB },
    same: null,
    note: `${editor.later.toFixed(0)} KiB more to find and replace`,
  };
}
