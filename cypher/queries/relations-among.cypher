// purpose: the strongest relations of which both ends are among some actors; leave a parameter empty (null) to ignore it. It begins at these actors
// parameters: $actors – actor ids; $signs, $statuses, $predicates, $sources, $kinds – lists or null; $from, $to – half-open period or null, by date keys, $from of a full date, $to of its shortest form; $undated – whether relations without a spell are wanted; $limit – relations at the most
// example: {"actors": ["armenia", "russia"], "undated": true, "limit": 20000}
// columns: id, subject, object, predicate, sign, mixed, intensity, status, counts, spells, validFrom, validTo, claimIds, sourceCount, sources, disputed, background

MATCH (s:Actor)
WHERE s.ententeId IN $actors
MATCH (s)-[r]->(:Actor)
WHERE r.ententeId IS NOT NULL
WITH s, r, endNode(r) AS o
WHERE o.ententeId IN $actors
  AND ($signs IS NULL OR r.sign IN $signs)
  AND ($statuses IS NULL OR r.status IN $statuses)
  AND ($predicates IS NULL OR type(r) IN $predicates)
  AND ($kinds IS NULL OR (s.kind IN $kinds AND o.kind IN $kinds))
  AND ($sources IS NULL OR any(x IN r.sources WHERE x IN $sources))
  AND (($undated AND size(r.spells) = 0)
       OR ($from IS NULL AND size(r.spells) > 0)
       OR any(x IN coalesce(r.spellKeys, r.spells) WHERE split(x, '/')[0] < $to AND (split(x, '/')[1] = '..' OR split(x, '/')[1] > $from)))
RETURN r.id AS id, s.id AS subject, o.id AS object, type(r) AS predicate,
       r.sign AS sign, r.mixed AS mixed, r.intensity AS intensity, r.status AS status, r.counts AS counts,
       r.spells AS spells, r.validFrom AS validFrom, r.validTo AS validTo, r.claimIds AS claimIds,
       r.sourceCount AS sourceCount, r.sources AS sources, r.disputed AS disputed, r.background AS background
ORDER BY intensity DESC, id
LIMIT $limit;
