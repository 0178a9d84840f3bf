// title: Which ties have lasted longest?
// purpose: Lists relations without an end, the oldest first
// parameters: $most – the greatest number of rows
// types: {"most": "integer"}
// example: {"most": 30}
// drawn: table

MATCH (s:Actor)-[r]->(o:Actor)
WHERE r.validFrom IS NOT NULL AND r.validTo IS NULL AND r.status = 'ongoing'
RETURN r.validFrom AS since, s.name AS subject, type(r) AS predicate, o.name AS object
ORDER BY since, r.id
LIMIT $most;
