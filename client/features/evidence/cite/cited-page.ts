import { queryText } from "../../../model/link/write-view.ts";

/**
 * Returns the address of a page that is cited, without its hash. The camera is left out, because it
 * says nothing of the facts and differs from screen to screen; the rest is as the page itself
 * writes it, so that one view is cited by one address.
 */
export function citedPage(href: string): string {
  const page = new URL(href);
  page.searchParams.delete("camera");
  page.search = queryText(page.searchParams);
  page.hash = "";
  return page.href;
}
