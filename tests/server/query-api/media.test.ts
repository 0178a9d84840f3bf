import express, { type Request } from "express";
import { describe, expect, it } from "vitest";
import { acceptedMedia } from "../../../server/query-api/media.ts";

/** A minimal request with an Accept header, as in Express. */
function asking(accept: string): Request {
  const request = Object.create(express().request) as Request;
  return Object.assign(request, { headers: { accept } });
}

describe("acceptedMedia(request)", () => {
  it.each([
    ["*/*", "application/json"],
    ["application/json;charset=UTF-8", "application/json"],
    [
      "application/vnd.neo4j.query.v1.1+jsonl; charset=utf-8",
      "application/vnd.neo4j.query.v1.1+jsonl",
    ],
    ["application/json;q=0.1, application/vnd.neo4j.query;q=0.9", "application/vnd.neo4j.query"],
    ["text/html", undefined],
    ["application/json;charset=latin1", undefined],
  ])("parses %s as %s", (accept, type) => {
    expect(acceptedMedia(asking(accept))?.type).toBe(type);
  });
});
