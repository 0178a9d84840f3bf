// title: How did two actors stand, year by year?
// purpose: Sums sign × intensity of the claims that begin in each year: above zero is cooperation
// parameters: $actor – the actor; $other – the other actor
// types: {"actor": "actor", "other": "actor"}
// example: {"actor": "armenia", "other": "russia"}
// drawn: chart

MATCH (x:Actor)<-[:SUBJECT]-(c:Claim)-[:OBJECT]->(y:Actor)
WHERE ((x.id = $actor AND y.id = $other) OR (x.id = $other AND y.id = $actor))
  AND c.validFrom IS NOT NULL AND c.counts
RETURN left(c.validFrom, 4) AS year, round(sum(c.sign * c.intensity), 2) AS standing,
       count(c) AS claims
ORDER BY year;
