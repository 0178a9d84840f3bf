import type { Notification as Said } from "../../../engine/run/notification.ts";
import type { Notification } from "../port.ts";

/** A notification of the engine as the store gives it. */
export function notificationOf({ place, ...said }: Said): Notification {
  if (place === null) return said;
  const { offset, line, column } = place;
  return { ...said, position: { offset, line, column } };
}
