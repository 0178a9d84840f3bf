import type { Request } from "express";
import { LRUCache } from "lru-cache";
import { QueryFailure } from "./failure.ts";

/** Format of a response. */
export interface Media {
  type: string;
  typed: boolean;
  /** True if the format can represent vectors. */
  vectors: boolean;
  /** True if each row is one line of JSON, written as it arrives. */
  lines: boolean;
}

const TYPED = "application/vnd.neo4j.query";
const MEDIA: readonly Media[] = [
  { type: "application/json", typed: false, vectors: true, lines: false },
  { type: "application/jsonl", typed: false, vectors: true, lines: true },
  { type: TYPED, typed: true, vectors: false, lines: false },
  { type: `${TYPED}.v1.0`, typed: true, vectors: false, lines: false },
  { type: `${TYPED}.v1.1`, typed: true, vectors: true, lines: false },
  { type: `${TYPED}.v1.0+jsonl`, typed: true, vectors: false, lines: true },
  { type: `${TYPED}.v1.1+jsonl`, typed: true, vectors: true, lines: true },
];
const REQUESTS = MEDIA.filter(({ lines }) => !lines);

const TYPES = MEDIA.map(({ type }) => type);
/** Some clients name the charset, although JSON has no other. */
const WITH_CHARSET = TYPES.map((type) => `${type};charset=utf-8`);
const REQUEST_TYPES = REQUESTS.map(({ type }) => type);

/** Results by Accept header, since clients send the same one with every statement. */
const acceptedByHeader = new LRUCache<string, { media: Media | undefined }>({
  max: 100,
  maxSize: 2 ** 14,
  sizeCalculation: (_media, header) => 1 + header.length,
});

/**
 * Returns the response format that a client prefers; undefined if it accepts none of those
 * available.
 */
export function acceptedMedia(request: Request): Media | undefined {
  const header = request.headers.accept ?? "*/*";
  const known = acceptedByHeader.get(header);
  if (known) return known.media;
  const best = request.accepts([...TYPES, ...WITH_CHARSET]) || "";
  const media = MEDIA.find(({ type }) => type === best.split(";", 1)[0]);
  acceptedByHeader.set(header, { media });
  return media;
}

/**
 * Returns the format of a request's body.
 *
 * @param mayLack true if a request without a Content-Type counts as plain JSON
 * @throws QueryFailure 415 if the format is not supported
 */
export function requestMedia(request: Request, mayLack = false): Media {
  const lacks = mayLack && request.headers["content-type"] === undefined;
  const given = lacks ? REQUEST_TYPES[0] : request.is(REQUEST_TYPES);
  const media = REQUESTS.find(({ type }) => type === given);
  if (media) return media;
  const found = request.headers["content-type"] ?? "nothing";
  throw new QueryFailure(
    415,
    "Neo.ClientError.Request.Invalid",
    `Content-Type: found ${found}, expected application/json or application/vnd.neo4j.query`,
  );
}

/** @throws QueryFailure 406. */
export function refuseMedia(request: Request): never {
  throw new QueryFailure(
    406,
    "Neo.ClientError.Request.Invalid",
    `Accept: found ${request.headers.accept ?? "nothing"}, expected one of ${TYPES.join(", ")}`,
  );
}
