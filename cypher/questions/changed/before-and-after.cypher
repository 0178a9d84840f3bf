// title: Who came closer after a date, and who moved away?
// purpose: Compares the claims about an actor that begin before a date and from it on, by counterpart
// parameters: $actor – the actor; $day – a date; $most – the greatest number of rows
// types: {"actor": "actor", "day": "day", "most": "integer"}
// example: {"actor": "armenia", "day": "2022-02-24", "most": 50}
// drawn: table

MATCH (a:Actor {id: $actor})<-[:SUBJECT|OBJECT]-(c:Claim)-[:SUBJECT|OBJECT]->(b:Actor)
WHERE b <> a AND c.validFrom IS NOT NULL AND c.counts
WITH b,
     sum(CASE WHEN c.validFrom < $day THEN c.sign ELSE 0 END) AS before,
     sum(CASE WHEN c.validFrom >= $day THEN c.sign ELSE 0 END) AS after
WHERE before <> after
RETURN b.name AS other, before, after, after - before AS change
ORDER BY abs(change) DESC, other
LIMIT $most;
