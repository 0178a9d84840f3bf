// title: Who has the most relations?
// purpose: Counts the relations of each actor, in all and by sign
// parameters: $most – the greatest number of rows
// types: {"most": "integer"}
// example: {"most": 15}
// words: important central key players hubs
// drawn: chart

MATCH (a:Actor)-[r]-(:Actor)
WHERE r.counts
RETURN a.name AS actor,
       sum(CASE WHEN r.sign = 1 THEN 1 ELSE 0 END) AS cooperation,
       sum(CASE WHEN r.sign = -1 THEN 1 ELSE 0 END) AS friction,
       count(r) AS relations
ORDER BY relations DESC, actor
LIMIT $most;
