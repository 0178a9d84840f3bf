import { describe, it } from "vitest";
import { hasBrowser } from "./browser.ts";
import { visits } from "./visits.ts";

describe.runIf(hasBrowser())("a server with a pack", () => {
  const { open } = visits(false);

  it("says on the page of the lens that there is none", async () => {
    const page = await open("/lens", { expected: /404/ });
    await page.getByRole("heading", { name: "No lens is in use" }).waitFor();
  });
});
