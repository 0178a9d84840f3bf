// title: Who was joined with an actor on a date?
// purpose: Draws the relations that had begun by a date and had not ended
// parameters: $actor – the actor; $day – a date; $most – the greatest number of rows
// types: {"actor": "actor", "day": "day", "most": "integer"}
// example: {"actor": "armenia", "day": "2021-01-01", "most": 100}
// drawn: graph

MATCH p = (:Actor {id: $actor})-[r]-(:Actor)
WHERE r.validFrom <= $day AND (r.validTo IS NULL OR r.validTo > $day)
RETURN p
ORDER BY r.id
LIMIT $most;
