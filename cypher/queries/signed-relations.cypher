// purpose: ends, sign, intensity and beginning of the strongest relations, for figures of structural balance; leave a parameter empty (null) to ignore it
// parameters: $signs, $statuses, $predicates, $sources, $kinds – lists or null; $from, $to – half-open period or null, $from as a full date, $to in its shortest form; $undated – whether relations without a spell are wanted; $actors – ids, both ends among them, or null; $limit – relations at the most
// example: {"undated": true, "limit": 100000}
// columns: id, subject, object, sign, mixed, intensity, validFrom

MATCH (s:Actor)-[r]->(o:Actor)
WHERE r.ententeId IS NOT NULL
  AND ($actors IS NULL OR (s.ententeId IN $actors AND o.ententeId IN $actors))
  AND ($signs IS NULL OR r.sign IN $signs)
  AND ($statuses IS NULL OR r.status IN $statuses)
  AND ($predicates IS NULL OR type(r) IN $predicates)
  AND ($kinds IS NULL OR (s.kind IN $kinds AND o.kind IN $kinds))
  AND ($sources IS NULL OR any(x IN r.sources WHERE x IN $sources))
  AND (($undated AND size(r.spells) = 0)
       OR ($from IS NULL AND size(r.spells) > 0)
       OR any(x IN r.spells WHERE split(x, '/')[0] < $to AND (split(x, '/')[1] = '..' OR split(x, '/')[1] > $from)))
RETURN r.id AS id, s.id AS subject, o.id AS object, r.sign AS sign, r.mixed AS mixed,
       r.intensity AS intensity, r.validFrom AS validFrom
ORDER BY intensity DESC, id
LIMIT $limit;
