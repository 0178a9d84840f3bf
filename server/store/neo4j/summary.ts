import type { NotificationPosition, Plan, ProfiledPlan, ResultSummary } from "neo4j-driver";
import type { Notification, Summary } from "../port.ts";

/** Converts the driver's summary to the neutral form; the plan keeps Neo4j's own shape. */
export function neo4jSummary(summary: ResultSummary<bigint>, bookmarks: string[]): Summary {
  const updates = summary.counters.updates();
  const plan: Plan | ProfiledPlan | false = summary.profile || summary.plan;
  return {
    counters: {
      nodesCreated: updates.nodesCreated,
      nodesDeleted: updates.nodesDeleted,
      relationshipsCreated: updates.relationshipsCreated,
      relationshipsDeleted: updates.relationshipsDeleted,
      propertiesSet: updates.propertiesSet,
      labelsAdded: updates.labelsAdded,
      labelsRemoved: updates.labelsRemoved,
      indexesAdded: updates.indexesAdded,
      indexesRemoved: updates.indexesRemoved,
      constraintsAdded: updates.constraintsAdded,
      constraintsRemoved: updates.constraintsRemoved,
    },
    notifications: summary.notifications.map((notification) => ({
      code: notification.code,
      title: notification.title,
      description: notification.description,
      severity: notification.rawSeverityLevel,
      ...(notification.rawCategory && { category: notification.rawCategory }),
      ...positionOf(notification.position),
    })),
    bookmarks,
    ...(plan ? { plan } : {}),
  };
}

/** Returns no position for a notification about the whole statement. */
function positionOf(position: Partial<NotificationPosition>): Pick<Notification, "position"> {
  const { offset, line, column } = position;
  if (offset === undefined || line === undefined || column === undefined) return {};
  return { position: { offset: Number(offset), line: Number(line), column: Number(column) } };
}
