// title: Which frictions lie between partners of one actor?
// purpose: Lists pairs at odds with the number of actors that cooperate with both
// parameters: $most – the greatest number of rows
// types: {"most": "integer"}
// example: {"most": 30}
// drawn: table

MATCH (b:Actor)-[s]-(c:Actor)
WHERE b.id < c.id AND s.sign = -1 AND s.counts
WITH DISTINCT b, c
MATCH (b)-[r]-(a:Actor)-[t]-(c)
WHERE r.sign = 1 AND t.sign = 1 AND a <> b AND a <> c
RETURN b.name AS actor, c.name AS opponent, count(DISTINCT a) AS partnersInCommon
ORDER BY partnersInCommon DESC, actor, opponent
LIMIT $most;
