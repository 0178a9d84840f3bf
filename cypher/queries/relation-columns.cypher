// purpose: what filters ask of every relation, one without the mark, ententeId, being somebody else's. Read once a data version: the whole is then counted in memory
// columns: subject, object, predicate, sign, mixed, intensity, status, spells – by their keys; sources, sourceCount, disputed, background

MATCH (s:Actor)-[r]->(o:Actor)
WHERE r.ententeId IS NOT NULL
RETURN s.id AS subject, o.id AS object, type(r) AS predicate, r.sign AS sign, r.mixed AS mixed,
       r.intensity AS intensity, r.status AS status, coalesce(r.spellKeys, r.spells) AS spells,
       r.sources AS sources, r.sourceCount AS sourceCount, r.disputed AS disputed, r.background AS background;
