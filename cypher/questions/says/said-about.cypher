// title: Who says what about an actor?
// purpose: Lists the claims about it with who asserts them
// parameters: $actor – the actor; $most – the greatest number of rows
// types: {"actor": "actor", "most": "integer"}
// example: {"actor": "armenia", "most": 100}
// drawn: table

MATCH (a:Actor {id: $actor})<-[:SUBJECT|OBJECT]-(c:Claim)-[:ASSERTED_BY]->(w:Actor)
WHERE w <> a
RETURN DISTINCT w.name AS speaker, c.sign AS sign, c.summary AS claim, c.id AS id
ORDER BY speaker, id
LIMIT $most;
