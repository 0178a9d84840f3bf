import type { RequestHandler } from "express";
import type { CurrentData, Data } from "../data.ts";
import { Unavailable } from "../errors.ts";
import type { Language } from "../language/language.ts";
import type { Store } from "../store/port.ts";
import { VERSION_HEADER } from "./conditional.ts";
import { withTimeout } from "./with-timeout.ts";

/** Milliseconds to wait for the store, so that probes get a response within two seconds. */
const TIMEOUT_MS = 1500;

/**
 * Handles `GET /healthz`, which succeeds as long as the process runs, even if the store does not.
 * Once there is data a header holds its version, so that an open page notices new data without
 * requesting any.
 */
export function alive(current: Pick<CurrentData, "get">): RequestHandler {
  return (_request, response) => {
    const data = current.get();
    if (data) response.set(VERSION_HEADER, data.version);
    response.set("Cache-Control", "no-store").json({ status: "ok" });
  };
}

/**
 * Handles `GET /readyz`: succeeds if the store responds, the parser is loaded, and a pack is loaded
 * or will not be. Without a pack, Cypher and the schema are still served, and the response says why
 * there is none. Responds 503 while a first load runs.
 */
export function ready(
  store: Store,
  current: CurrentData,
  language: Pick<Language, "isWarm">,
): RequestHandler {
  const ping = withTimeout(
    () => store.ping(),
    TIMEOUT_MS,
    () => {
      return new Unavailable(`the store did not respond within ${TIMEOUT_MS} ms`);
    },
  );
  return async (_request, response) => {
    await ping();
    const data = current.get();
    if (!data && current.willLoad)
      throw new Unavailable("the store responds, but the data is not loaded yet");
    if (!language.isWarm)
      throw new Unavailable("the store responds, but the parser is not loaded yet");
    response.set("Cache-Control", "no-store").json({
      ...readiness(data, current),
      ...(store.server && { server: serverOf(store.server) }),
    });
  };
}

function readiness(data: Data | null, { reason }: CurrentData) {
  if (!data) return { status: "ok", version: null, pack: reason };
  return { status: "ok", version: data.version, ...(data.isLoading && { pack: LOADING }) };
}

function serverOf({ product, version, lacks }: NonNullable<Store["server"]>) {
  return { product, version, lacks };
}

const LOADING = "a load is running; responses reflect the graph in its current state";
