// purpose: ids of the newest claims that have a date. It follows the index of dates and stops at the limit
// parameters: $before – a text after every date; $skip, $limit – claims to pass over, and to give at the most
// example: {"before": "a", "skip": 0, "limit": 100}
// columns: id

MATCH (c:Claim)
WHERE c.validFrom < $before AND c.ententeId IS NOT NULL
RETURN c.id AS id
ORDER BY c.validFrom DESC, id
SKIP $skip
LIMIT $limit;
