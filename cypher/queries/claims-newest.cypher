// purpose: ids of the newest claims that have a date from the year 0 on: earlier ones do not sort by their text. It follows the index of dates and stops at the limit
// parameters: $least – a text before every such date; $before – a text after every date; $skip, $limit – claims to pass over, and to give at the most
// example: {"least": "0", "before": "a", "skip": 0, "limit": 100}
// columns: id

MATCH (c:Claim)
WHERE c.validFrom >= $least AND c.validFrom < $before AND c.ententeId IS NOT NULL
RETURN c.id AS id
ORDER BY c.validFrom DESC, id
SKIP $skip
LIMIT $limit;
