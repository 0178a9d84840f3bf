import type { Notification } from "../run/notification.ts";

/** Tells that a command with IF NOT EXISTS made nothing, because of what there is. */
export const nothingMade = (command: string, existing: string): Notification =>
  noEffect("AlreadyExists", command, `\`${existing}\` already exists.`);

/** Tells that a command with IF EXISTS found nothing to drop. */
export const nothingDropped = (what: "INDEX" | "CONSTRAINT", name: string): Notification =>
  noEffect("DoesNotExist", `DROP ${what} ${name} IF EXISTS`, `\`${name}\` does not exist.`);

function noEffect(
  why: "AlreadyExists" | "DoesNotExist",
  command: string,
  description: string,
): Notification {
  return {
    code: `Neo.ClientNotification.Schema.IndexOrConstraint${why}`,
    title: `\`${command}\` has no effect.`,
    description,
    severity: "INFORMATION",
    category: "SCHEMA",
    place: null,
  };
}
