// title: Which friends became opponents?
// purpose: Lists pairs whose cooperation began before their friction did, wherever that is dated
// parameters: $most – the greatest number of rows
// types: {"most": "integer"}
// example: {"most": 50}
// words: fell out turned switched changed
// drawn: table

MATCH (a:Actor)-[plus]-(b:Actor)-[minus]-(a)
WHERE a.id < b.id AND plus.sign = 1 AND minus.sign = -1 AND plus.counts AND minus.counts
WITH a, b, min(plus.validFrom) AS cooperationSince, min(minus.validFrom) AS frictionSince
WHERE cooperationSince < frictionSince
RETURN a.name AS actor, b.name AS other, cooperationSince, frictionSince
ORDER BY frictionSince DESC, actor, other
LIMIT $most;
