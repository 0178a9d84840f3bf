// title: Which relations rest on the public record alone?
// purpose: Lists relations that no document of the pack states
// parameters: $most – the greatest number of rows
// types: {"most": "integer"}
// example: {"most": 50}
// drawn: table

MATCH (s:Actor)-[r]->(o:Actor)
WHERE r.background
RETURN s.name AS subject, type(r) AS predicate, o.name AS object, r.validFrom AS since
ORDER BY subject, predicate, object
LIMIT $most;
