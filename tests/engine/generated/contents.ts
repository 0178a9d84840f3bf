/** A node's labels in one order: Cypher gives them in any. */
const labels = (node: string) =>
  `[label IN ['A', 'B', 'C', 'None', 'New', 'Set'] WHERE label IN labels(${node})]`;

/** Everything that a graph holds, a row a node and a row a relationship. */
export const CONTENTS = `
MATCH (n) RETURN [${labels("n")}, properties(n)] AS held
UNION ALL
MATCH (a)-[r]->(b)
RETURN [type(r), properties(r), ${labels("a")}, properties(a), ${labels("b")}, properties(b)] AS held`;
