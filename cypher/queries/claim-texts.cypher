// purpose: what every claim says, newest first, undated last: what search reads once for each data version
// columns: id, summary, subject, predicate, object, validFrom

MATCH (c:Claim)-[toSubject:SUBJECT]->(s:Actor)
WHERE c.ententeId IS NOT NULL AND toSubject.ententeId IS NOT NULL
MATCH (c)-[toObject:OBJECT]->(o:Actor)
WHERE toObject.ententeId IS NOT NULL
RETURN c.id AS id, c.summary AS summary, s.id AS subject, c.predicate AS predicate, o.id AS object,
       c.validFrom AS validFrom
ORDER BY coalesce(c.fromKey, c.validFrom, '') DESC, id;
