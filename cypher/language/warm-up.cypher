// purpose: a statement of the kind that people ask, which the parser reads as it starts; it is never run
// parameters: $id – of an actor

MATCH (a:Actor {id: $id})-[r]->(b)
WHERE r.sign < 0
RETURN b.name AS name, count(*) AS n
ORDER BY n DESC
LIMIT 10;
