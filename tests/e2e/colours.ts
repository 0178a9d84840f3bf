import type { Page } from "playwright-core";
import type { EntenteMap } from "../../client/map/entente-map.ts";

/** How many pixels of a picture have a colour. */
export interface Ink {
  blue: number;
  vermillion: number;
}

/**
 * Counts the pixels of the map that are clearly blue or vermillion, whatever stands above it. A
 * colour counts when it is near the full tone of one of the two: what recedes does not.
 */
export async function inkOfMap(page: Page): Promise<Ink> {
  const box = await page.locator("entente-map").evaluate((element) => {
    const { insets } = element as EntenteMap;
    const { left, top, width, height } = element.getBoundingClientRect();
    return {
      x: left + insets.left,
      y: top + insets.top,
      width: width - insets.left - insets.right,
      height: height - insets.top - insets.bottom,
    };
  });
  const picture = await page.screenshot({ clip: box });
  return countInk(page, picture.toString("base64"));
}

function countInk(page: Page, base64: string): Promise<Ink> {
  return page.evaluate(async (text) => {
    const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext("2d")!;
    context.drawImage(bitmap, 0, 0);
    const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height);
    const ink = { blue: 0, vermillion: 0 };
    for (let at = 0; at < data.length; at += 4) {
      const [red, , blue] = [data[at]!, data[at + 1]!, data[at + 2]!];
      if (blue - red > 80) ink.blue += 1;
      if (red - blue > 80) ink.vermillion += 1;
    }
    return ink;
  }, base64);
}
