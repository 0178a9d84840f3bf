import { get } from "node:http";

/**
 * Returns the status of a conditional request with this ETag. Does not use fetch, which bypasses
 * caches whenever it is given a condition.
 */
export function statusWithEtag(url: string, etag: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    get(url, { headers: { "If-None-Match": etag } }, (answer) => {
      answer.resume().on("end", () => resolve(answer.statusCode));
    }).on("error", reject);
  });
}
