import type { Draft } from "../graph/draft.ts";

const LINE = /^(Data|Full view): (.+)$/;
const NAMES: Readonly<Record<string, string>> = { Data: "licence", "Full view": "link" };

/**
 * Reads the description of a graph: the first line is the title. This product's own files have
 * licence and address in further lines.
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
