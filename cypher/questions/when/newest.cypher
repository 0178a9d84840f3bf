// title: What is newest?
// purpose: Lists the claims that begin last
// parameters: $most – the greatest number of rows
// types: {"most": "integer"}
// example: {"most": 30}
// words: recent latest news
// drawn: table

MATCH (s:Actor)<-[:SUBJECT]-(c:Claim)-[:OBJECT]->(o:Actor)
WHERE c.validFrom IS NOT NULL
RETURN c.validFrom AS since, s.name AS subject, c.predicate AS predicate, o.name AS object,
       c.summary AS claim
ORDER BY since DESC, c.id
LIMIT $most;
