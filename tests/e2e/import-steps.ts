import type { Page } from "playwright-core";

/** Gives a file to the page of imports. */
export const give = (page: Page, name: string, content: string | Buffer): Promise<void> =>
  page
    .locator("input[type=file]")
    .first()
    .setInputFiles([{ name, mimeType: "", buffer: Buffer.from(content) }]);

/** Makes a pack of the files that were given. */
export async function make(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Make the pack" }).click();
  await page.getByRole("heading", { name: "The pack is ready" }).waitFor();
}
