// title: Which claims contradict each other?
// purpose: Lists pairs of claims that cannot both be true, with their documents
// parameters: $most – the greatest number of rows
// types: {"most": "integer"}
// example: {"most": 50}
// words: disagree conflicting
// drawn: table

MATCH (c:Claim)-[:CONTRADICTS]-(x:Claim)
WHERE c.id < x.id
MATCH (c)-[:STATED_IN]->(d:Source), (x)-[:STATED_IN]->(e:Source)
RETURN c.summary AS claim, d.title AS source, x.summary AS against, e.title AS itsSource
ORDER BY c.id, x.id
LIMIT $most;
