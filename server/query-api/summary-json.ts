import type { Counters, Notification, Summary } from "../store/port.ts";
import type { Media } from "./media.ts";
import { plainJson } from "./plain-json.ts";
import { typedValues } from "./typed-json.ts";
import { planMembers } from "./plan-json.ts";

/**
 * Returns the members of a response after its rows in Neo4j's order, each with its JSON text:
 * notifications if there are any, counters if requested, and the plan if there is one.
 */
export function summaryMembers(
  summary: Summary,
  includeCounters: boolean,
  { typed }: Media,
): string[] {
  const { notifications } = summary;
  return [
    ...(notifications.length > 0
      ? [`"notifications":[${notifications.map(notificationJson).join(",")}]`]
      : []),
    ...(includeCounters ? [`"counters":${countersJson(summary.counters)}`] : []),
    ...planMembers(summary.plan, typed ? typedValues : plainJson),
  ];
}

/** Returns the member with the bookmarks, which a later statement sends to see what was written. */
export function bookmarksMember(bookmarks: readonly string[] = []): string {
  return `"bookmarks":${JSON.stringify(bookmarks)}`;
}

/** Returns the member with the id of an open transaction and the time when it expires if unused. */
export function transactionMember({ id, expires }: { id: string; expires: Date }): string {
  const time = expires.toISOString().replace(/\.\d+Z$/, "Z");
  return `"transaction":${JSON.stringify({ id, expires: time })}`;
}

/** In Neo4j's order. System updates are always 0, since commands that make them are rejected. */
function countersJson(counters: Counters): string {
  const { nodesCreated, nodesDeleted, propertiesSet, ...others } = counters;
  const changes = Object.values<number>({ ...counters });
  return JSON.stringify({
    containsUpdates: changes.some((count) => count > 0),
    nodesCreated,
    nodesDeleted,
    propertiesSet,
    ...others,
    containsSystemUpdates: false,
    systemUpdates: 0,
  });
}

function notificationJson(notification: Notification): string {
  const { code, description, severity, title, position, category } = notification;
  return JSON.stringify({ code, description, severity, title, position, category });
}
