// purpose: relations by their ids, strongest first. It begins at one claim of each, which an index finds: no index of relationships spans every type
// parameters: $ids – relation ids
// example: {"ids": ["armenia.criticized.russia"]}
// columns: id, subject, object, predicate, sign, mixed, intensity, status, counts, spells, validFrom, validTo, claimIds, sourceCount, sources, disputed, background

MATCH (c:Claim)
WHERE c.relation IN $ids AND c.ententeId IS NOT NULL
WITH c.relation AS relation, min(c.ententeId) AS first
MATCH (c:Claim {ententeId: first})-[toSubject:SUBJECT]->(s:Actor)
WHERE toSubject.ententeId IS NOT NULL
MATCH (c)-[toObject:OBJECT]->(o:Actor)
WHERE toObject.ententeId IS NOT NULL
MATCH (s)-[r]->(o)
WHERE r.ententeId = relation
RETURN r.id AS id, s.id AS subject, o.id AS object, type(r) AS predicate,
       r.sign AS sign, r.mixed AS mixed, r.intensity AS intensity, r.status AS status, r.counts AS counts,
       r.spells AS spells, r.validFrom AS validFrom, r.validTo AS validTo, r.claimIds AS claimIds,
       r.sourceCount AS sourceCount, r.sources AS sources, r.disputed AS disputed, r.background AS background
ORDER BY intensity DESC, id;
