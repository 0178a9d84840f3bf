import type { RequestHandler } from "express";
import type { CurrentData, Data } from "../data.ts";
import { Unavailable } from "../errors.ts";
import type { Language } from "../language/language.ts";
import type { Store } from "../store/port.ts";
import { VERSION_HEADER } from "./conditional.ts";
import { withinTime } from "./within-time.ts";

/** Milliseconds that the store is given: whoever probes hears within two seconds, whatever it does. */
const PATIENCE_MS = 1500;

/**
 * `GET /healthz`: the process answers, whatever the store does. Once there is data a header names
 * its version, so that a page that stays open learns of other data without asking for any.
 */
export function alive(current: Pick<CurrentData, "get">): RequestHandler {
  return (_request, response) => {
    const data = current.get();
    if (data) response.set(VERSION_HEADER, data.version);
    response.set("Cache-Control", "no-store").json({ status: "ok" });
  };
}

/**
 * `GET /readyz`: the store answers, the parser is loaded, and so is a pack, or it will not be: then
 * Cypher and the schema are served, and the answer says why there is no pack. While a first load
 * runs it is 503.
 */
export function ready(
  store: Store,
  current: CurrentData,
  language: Pick<Language, "isWarm">,
): RequestHandler {
  const ping = withinTime(
    () => store.ping(),
    PATIENCE_MS,
    () => {
      return new Unavailable(`the store has not answered within ${PATIENCE_MS} ms`);
    },
  );
  return async (_request, response) => {
    await ping();
    const data = current.get();
    if (!data && current.willLoad)
      throw new Unavailable("the store answers, the data is not loaded yet");
    if (!language.isWarm) throw new Unavailable("the store answers, the parser is not loaded yet");
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

const LOADING = "a load is running; answers are of the graph as it is meanwhile";
