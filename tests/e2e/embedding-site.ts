import { inject } from "vitest";
import { publisher, type Publisher } from "./publisher.ts";
import type { VisitOptions } from "./visits.ts";

/** A site that shows graphs of the product. */
export interface EmbeddingSite extends Publisher {
  /** How to visit the site: what it asks of the product, and `more`, may be told as faults. */
  toProduct(this: void, more?: string): VisitOptions;
}

/** Opens such a site for the tests of a file. */
export function embeddingSite(): EmbeddingSite {
  const site = publisher();
  return {
    ...site,
    toProduct: (more = "(?!)") => ({
      url: site.url(),
      expected: new RegExp(`request to ${inject("product")}/|${more}`),
    }),
  };
}
