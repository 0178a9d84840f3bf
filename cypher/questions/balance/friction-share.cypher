// title: Whose relations are mostly friction?
// purpose: Gives for each actor with enough relations the percentage that is friction
// parameters: $least – the least number of relations; $most – the greatest number of rows
// types: {"least": "integer", "most": "integer"}
// example: {"least": 5, "most": 15}
// drawn: chart

MATCH (a:Actor)-[r]-(:Actor)
WHERE r.counts AND r.sign <> 0
WITH a, count(r) AS relations, sum(CASE WHEN r.sign = -1 THEN 1 ELSE 0 END) AS friction
WHERE relations >= $least
RETURN a.name AS actor, round(100.0 * friction / relations, 1) AS percentFriction, relations
ORDER BY percentFriction DESC, relations DESC, actor
LIMIT $most;
