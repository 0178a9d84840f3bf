/* eslint no-restricted-syntax: "off" -- the one place that makes the events that are declared */

/** The name of an event that an `events.ts` declares. */
export type EventName = keyof HTMLElementEventMap & `entente-${string}`;

/** The detail of an event; null: it has none. */
export type DetailOf<K extends EventName> =
  HTMLElementEventMap[K] extends CustomEvent<infer D> ? D : never;

type Rest<K extends EventName> = [DetailOf<K>] extends [null] ? [] : [detail: DetailOf<K>];

/** Dispatches an event that only listeners of the target itself hear. */
export function fire<K extends EventName>(from: EventTarget, type: K, ...[detail]: Rest<K>): void {
  from.dispatchEvent(new CustomEvent(type, { detail }));
}

/** Dispatches an event that bubbles, also out of shadow roots. */
export function bubble<K extends EventName>(
  from: EventTarget,
  type: K,
  ...[detail]: Rest<K>
): void {
  from.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
}
