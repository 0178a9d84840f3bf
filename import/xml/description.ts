import type { Draft } from "../graph/draft.ts";

const LINE = /^(Data|Full view): (.+)$/;
const NAMES: Readonly<Record<string, string>> = { Data: "licence", "Full view": "link" };

/**
 * Reads what a file says of its graph: the first line is the title. The product's own files go on
 * with licence and address, a line each.
 */
export function readDescription(text: string, draft: Draft): void {
  const [title = "", ...more] = text.trim().split(/\r?\n/);
  draft.title ||= title.trim();
  for (const line of more) {
    const [, name = "", value] = LINE.exec(line) ?? [];
    const field = NAMES[name];
    if (field) draft.fields.set(field, value);
  }
}
