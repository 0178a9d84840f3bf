import { get } from "node:http";

/**
 * The status of an answer to a reader who holds the one with this ETag. Not by fetch, which asks
 * for a fresh answer whenever it is given a condition.
 */
export function statusWithEtag(url: string, etag: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    get(url, { headers: { "If-None-Match": etag } }, (answer) => {
      answer.resume().on("end", () => resolve(answer.statusCode));
    }).on("error", reject);
  });
}
