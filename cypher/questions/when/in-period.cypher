// title: What happened to an actor between two dates?
// purpose: Lists the claims about it that begin from the first date on and before the second
// parameters: $actor – the actor; $from – the first date; $to – the date before which claims begin; $most – the greatest number of rows
// types: {"actor": "actor", "from": "day", "to": "day", "most": "integer"}
// example: {"actor": "armenia", "from": "2022-01-01", "to": "2025-01-01", "most": 100}
// words: during between since events timeline
// drawn: table

MATCH (a:Actor {id: $actor})<-[:SUBJECT|OBJECT]-(c:Claim)
WHERE c.validFrom >= $from AND c.validFrom < $to
RETURN DISTINCT c.validFrom AS since, c.sign AS sign, c.summary AS claim, c.id AS id
ORDER BY since, id
LIMIT $most;
