import type { Place } from "../errors/errors.ts";
import type { Graph } from "../storage/graph.ts";
import type { Notification } from "../run/notification.ts";
import type { Mention } from "./mentions.ts";

const UNKNOWN = {
  label: {
    code: "Neo.ClientNotification.Statement.UnknownLabelWarning",
    title: "The provided label is not in the database.",
    words: ["One of the labels in your query", "the missing label name is"],
  },
  type: {
    code: "Neo.ClientNotification.Statement.UnknownRelationshipTypeWarning",
    title: "The provided relationship type is not in the database.",
    words: ["One of the relationship types in your query", "the missing relationship type is"],
  },
  property: {
    code: "Neo.ClientNotification.Statement.UnknownPropertyKeyWarning",
    title: "The provided property key is not in the database",
    words: ["One of the property names in your query", "the missing property name is"],
  },
} as const;

type Named = Extract<Mention, { kind: "label" | "type" | "property" }>;

/**
 * Notifications about a statement, as the graph is now; those of what is deprecated come first.
 *
 * @param writes of a statement that writes no name is unknown: it may be the one that makes it
 */
export function notificationsOf(
  mentions: readonly Mention[],
  graph: Graph,
  writes: boolean,
): Notification[] {
  const told = mentions.flatMap((mention) => {
    switch (mention.kind) {
      case "apart":
        return [product(mention)];
      case "unbounded":
        return [unbounded(mention.place)];
      case "unscoped":
        return [
          deprecated(
            `CALL subquery without a variable scope clause is deprecated. Use CALL (${mention.names.join(", ")}) { ... }`,
            mention.place,
          ),
        ];
      case "replaced":
        return [
          deprecated(
            `The query used a deprecated function. ('${mention.name}' has been replaced by 'elementId or consider using an application-generated id')`,
            mention.place,
          ),
        ];
      default:
        return writes || isKnown(mention, graph) ? [] : [unknown(mention)];
    }
  });
  const rank = ({ category }: Notification): number => (category === "DEPRECATION" ? 0 : 1);
  return told.sort((one, other) => rank(one) - rank(other));
}

function deprecated(description: string, place: Place): Notification {
  return {
    code: "Neo.ClientNotification.Statement.FeatureDeprecationWarning",
    title: "This feature is deprecated and will be removed in future versions.",
    description,
    severity: "WARNING",
    category: "DEPRECATION",
    place,
  };
}

function unbounded(place: Place): Notification {
  return {
    code: "Neo.ClientNotification.Statement.UnboundedVariableLengthPattern",
    title:
      "The provided pattern is unbounded, consider adding an upper limit to the number of node hops.",
    description:
      "Using shortest path with an unbounded pattern will likely result in long execution times. It is recommended to use an upper limit to the number of node hops in your pattern.",
    severity: "INFORMATION",
    category: "PERFORMANCE",
    place,
  };
}

function isKnown({ kind, name }: Named, graph: Graph): boolean {
  if (kind === "label") return graph.nodesByLabel.has(name);
  if (kind === "type") return graph.relationshipsByType.has(name);
  return graph.propertyKeys.has(name);
}

function unknown({ kind, name, place }: Named): Notification {
  const { code, title, words } = UNKNOWN[kind];
  return {
    code,
    title,
    description: `${words[0]} is not available in the database, make sure you didn't misspell it or that the label is available when you run this statement in your application (${words[1]}: ${name})`,
    severity: "WARNING",
    category: "UNRECOGNIZED",
    place,
  };
}

function product({ names, place }: Extract<Mention, { kind: "apart" }>): Notification {
  const list = names.join(", ");
  const which = names.length === 1 ? `identifier is: (${list})` : `identifiers are: (${list})`;
  return {
    code: "Neo.ClientNotification.Statement.CartesianProduct",
    title: "This query builds a cartesian product between disconnected patterns.",
    description: `If a part of a query contains multiple disconnected patterns, this will build a cartesian product between all those parts. This may produce a large amount of data and slow down query processing. While occasionally intended, it may often be possible to reformulate the query that avoids the use of this cross product, perhaps by adding a relationship between the different parts or by using OPTIONAL MATCH (${which})`,
    severity: "INFORMATION",
    category: "PERFORMANCE",
    place,
  };
}
