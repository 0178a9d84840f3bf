import { nextTask } from "../../../ui/browser/next-task.ts";
import type { ExportForm } from "./forms.ts";
import type { RowBatch } from "./row-source.ts";

/** A Blob of a million parts is slow; one text of all rows is held twice. */
const PIECE = 1_000_000;
/** Milliseconds of work after which the page gets to draw. */
const BREATH = 10;

/**
 * Returns a file of rows, written as they come. Rejects with what ended the rows.
 *
 * @param progress is told how many rows are written
 */
export async function exportFile(
  { load, type }: Pick<ExportForm, "load" | "type">,
  batches: AsyncIterable<RowBatch>,
  progress: (rows: number) => void = () => {},
): Promise<Blob> {
  const writer = await load();
  // Browsers keep Blobs outside of the memory that a page's own texts fill.
  const parts: Blob[] = [];
  let text = "";
  let begun = false;
  let rows = 0;
  let drawn = performance.now();
  const flush = () => {
    parts.push(new Blob([text]));
    text = "";
  };
  for await (const batch of batches) {
    if (!begun) text += writer.begin(batch.fields);
    begun = true;
    text += writer.rows(batch.rows);
    rows += batch.rows.length;
    if (text.length > PIECE) flush();
    if (performance.now() - drawn < BREATH) continue;
    progress(rows);
    await nextTask();
    drawn = performance.now();
  }
  if (!begun) text += writer.begin([]);
  flush();
  return new Blob([...parts, writer.end()], { type });
}
