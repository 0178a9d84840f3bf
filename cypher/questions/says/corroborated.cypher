// title: Which claims are backed by the most others?
// purpose: Counts for each claim how many others corroborate it
// parameters: $most – the greatest number of rows
// types: {"most": "integer"}
// example: {"most": 30}
// drawn: table

MATCH (c:Claim)-[:CORROBORATES]-(other:Claim)
RETURN c.id AS id, c.summary AS claim, count(DISTINCT other) AS backedBy
ORDER BY backedBy DESC, id
LIMIT $most;
