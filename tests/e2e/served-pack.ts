import { afterAll, beforeAll } from "vitest";
import { startProduct, type Product } from "./product.ts";
import type { SmallPack } from "./small-pack.ts";

/** Serves a pack while the tests of a describe run; its address is known once they do. */
export function servedPack(pack: SmallPack): { readonly url: string } {
  let product: Product;
  beforeAll(async () => {
    product = await startProduct(pack.folder);
  });
  afterAll(async () => {
    await product.stop();
    pack.remove();
  });
  return {
    get url() {
      return product.url;
    },
  };
}
