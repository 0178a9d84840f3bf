import type { Theme } from "../../model/graph/style.ts";
import type { Furnished } from "./export-dialog.ts";

/** As the server takes them, px. */
const LEAST = { width: 160, height: 120 };
const MOST = 4096;

/** Returns the address at which the server draws a view as PDF, as large as a picture of it. */
export function pdfAddress(
  query: string,
  { title, legend, transparent }: Furnished,
  theme: Theme,
  { width, height }: { width: number; height: number },
): string {
  const params = new URLSearchParams(query);
  const px = (length: number, least: number) =>
    String(Math.round(Math.min(MOST, Math.max(least, length))));
  params.set("theme", theme);
  params.set("width", px(width, LEAST.width));
  params.set("height", px(height, LEAST.height));
  params.set("title", title);
  params.set("legend", String(legend));
  params.set("transparent", String(transparent));
  return `api/view.pdf?${params.toString()}`;
}
