import type { Plan, ProfiledPlan, ResultSummary } from "neo4j-driver";
import type { Summary } from "./port.ts";

/** The driver's summary in the neutral form; the plan keeps Neo4j's own shape. */
export function neo4jSummary(summary: ResultSummary<bigint>): Summary {
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
    notifications: summary.notifications.map(({ code, title, description, rawSeverityLevel }) => ({
      code,
      title,
      description,
      severity: rawSeverityLevel,
    })),
    ...(plan ? { plan } : {}),
  };
}
