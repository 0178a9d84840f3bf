import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type axe from "axe-core";
import type { Locator, Page } from "playwright-core";

const SOURCE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/**
 * What axe-core finds wrong with what a page shows now, by WCAG 2.2 AA and by its best practices:
 * the rule, the element, and why, one line each.
 * @param only some rules instead of all
 * @param part what alone is looked at, instead of the whole page
 */
export async function axeFaults(
  page: Page,
  only?: readonly string[],
  part?: Locator,
): Promise<string[]> {
  // Through the debugger: the page's own policy lets no script in.
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(SOURCE);
  const whole = part ?? page.locator("html");
  return whole.evaluate(async (element, rules) => {
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(element, {
      resultTypes: ["violations"],
      ...(rules ? { runOnly: [...rules] } : { rules: { "target-size": { enabled: true } } }),
      // What lies in frames is a page of its own; style sheets are not asked for again.
      iframes: false,
      preload: false,
    });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, any, all, none }) => {
        const why = [...any, ...all, ...none].map(({ message }) => message).join(" ");
        return `${id}: ${target.flat().join(" ")}: ${why}`;
      }),
    );
  }, only);
}
