// title: Which strong relations rest on one document?
// purpose: Lists relations of at least this intensity that only one document states
// parameters: $intensity – the least intensity, from 0 to 1; $most – the greatest number of rows
// types: {"intensity": "float", "most": "integer"}
// example: {"intensity": 0.7, "most": 50}
// drawn: table

MATCH (s:Actor)-[r]->(o:Actor)
WHERE r.sourceCount = 1 AND r.intensity >= $intensity AND r.counts
RETURN s.name AS subject, type(r) AS predicate, o.name AS object, toFloat(r.intensity) AS intensity,
       r.sources[0] AS source
ORDER BY intensity DESC, r.id
LIMIT $most;
