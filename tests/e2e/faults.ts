import type { BrowserContext, Page } from "playwright-core";

/** How the browser takes the map's pixels to where it draws without GL; nobody's fault. */
const READ_BACK = /GL Driver Message \(OpenGL, Performance, .*GPU stall due to ReadPixels/;

/**
 * Collects what a page must not do: write errors or warnings to the console, throw, break its
 * content security policy (the browser writes that to the console), ask another server.
 *
 * @param base address of the server, with the path that it lies under
 */
export function collectFaults(context: BrowserContext, base: string): string[] {
  const faults: string[] = [];
  const watch = (page: Page) => {
    page.on("console", (message) => {
      if (["error", "warning"].includes(message.type()) && !READ_BACK.test(message.text()))
        faults.push(
          `console ${message.type()}: ${message.text()} (${message.location().url || "the page"})`,
        );
    });
    page.on("pageerror", (error) => faults.push(`thrown: ${error.message}`));
  };
  context.on("page", watch);
  context.on("request", (request) => {
    const url = new URL(request.url());
    if (!url.href.startsWith(`${base}/`) && !["data:", "blob:"].includes(url.protocol))
      faults.push(`request to ${url.href}`);
  });
  return faults;
}
