import type { RequestHandler } from "express";
import type { CurrentData } from "../data.ts";
import { Unavailable } from "../errors.ts";
import type { Store } from "../store/port.ts";

/** `GET /healthz`: the process answers. */
export const alive: RequestHandler = (_request, response) => {
  response.set("Cache-Control", "no-store").json({ status: "ok" });
};

/** `GET /readyz`: the store answers and a pack is loaded in it. */
export function ready(store: Store, current: CurrentData): RequestHandler {
  return async (_request, response) => {
    await store.ping();
    const data = current.get();
    if (!data) throw new Unavailable("the store answers, the data is not loaded yet");
    response.set("Cache-Control", "no-store").json({ status: "ok", version: data.version });
  };
}
