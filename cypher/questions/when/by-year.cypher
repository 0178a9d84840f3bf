// title: What began in which year?
// purpose: Counts the claims that begin in each year, by sign
// words: timeline history events
// drawn: chart

MATCH (c:Claim)
WHERE c.validFrom IS NOT NULL
RETURN left(c.validFrom, 4) AS year,
       sum(CASE WHEN c.sign = 1 THEN 1 ELSE 0 END) AS cooperation,
       sum(CASE WHEN c.sign = -1 THEN 1 ELSE 0 END) AS friction
ORDER BY year;
