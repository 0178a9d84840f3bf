import type { Counters, Notification, Summary } from "../store/port.ts";
import type { Media } from "./media.ts";
import { plainJson } from "./plain-json.ts";
import { typedValues } from "./typed-json.ts";
import { planMembers } from "./plan-json.ts";

/**
 * The members of an answer after its rows in Neo4j's order, each with its JSON text: notifications
 * if there are any, counters if they are asked for, and a plan if there is one.
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

/** The member that tells what a later statement has to wait for to see what was written. */
export function bookmarksMember(bookmarks: readonly string[] = []): string {
  return `"bookmarks":${JSON.stringify(bookmarks)}`;
}

/** The member that names a transaction which stays open, and when it is undone unless it is used. */
export function transactionMember({ id, expires }: { id: string; expires: Date }): string {
  const time = expires.toISOString().replace(/\.\d+Z$/, "Z");
  return `"transaction":${JSON.stringify({ id, expires: time })}`;
}

/** In Neo4j's order. The port has no system updates: what makes them is refused. */
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
