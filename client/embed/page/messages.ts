import { msg } from "../../../domain/message.ts";
import { isRecord } from "../../api/is-record.ts";
import type { Selection } from "../../model/graph/state.ts";

/** The part that every message between an embed and the page around it has. */
export const ENVELOPE = { source: "entente", v: 1 } as const;

/** A message from an embed to the page around it. */
export type OutgoingMessage =
  | { type: "ready"; actors: number; bundles: number }
  /** CSS px that it would like to be high */
  | { type: "resize"; height: number }
  | { type: "select"; selection: Selection }
  | { type: "viewchange"; view: string }
  | { type: "error"; message: string; faults: readonly string[] };

/** The one thing that the page around an embed can ask of it. */
export interface SetView {
  type: "setView";
  view: string | Record<string, string>;
}

const LONGEST = 20_000;
const MOST = 60;
const EXPECTED = msg("expected a query such as at=2024-03, or its parameters by name");

type Read = { message: SetView } | { fault: string } | null;

/**
 * Reads a message from another window. Null: it is not meant for an embed. A fault: it is, but
 * invalid; nothing is taken from it.
 */
export function readMessage(data: unknown): Read {
  if (!isRecord(data) || data["source"] !== ENVELOPE.source) return null;
  const { v, type, view } = data;
  if (v !== ENVELOPE.v) return { fault: msg(`v: found ${shown(v)}, expected 1.`) };
  if (type !== "setView") return { fault: msg(`type: found ${shown(type)}, expected setView.`) };
  if (!isView(view)) return { fault: msg(`view: found ${shown(view)}, ${EXPECTED}.`) };
  return { message: { type, view } };
}

function isView(view: unknown): view is SetView["view"] {
  if (typeof view === "string") return view.length <= LONGEST;
  if (!isRecord(view)) return false;
  const values = Object.values(view);
  return (
    values.length <= MOST &&
    values.every((value) => typeof value === "string" && value.length <= LONGEST)
  );
}

function shown(value: unknown): string {
  return value === undefined ? "nothing" : (JSON.stringify(value) ?? typeof value).slice(0, 60);
}
