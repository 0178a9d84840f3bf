// purpose: the ends, sign and intensity of relations, for overviews of many; leave a parameter empty (null) to ignore it
// parameters: $signs, $statuses, $predicates, $sources, $kinds – lists or null; $from, $to – half-open period or null, by date keys, $from of a full date, $to of its shortest form; $undated – whether relations without a spell are wanted
// example: {"undated": true}
// columns: subject, object, sign, mixed, intensity

MATCH (s:Actor)-[r]->(o:Actor)
WHERE r.ententeId IS NOT NULL
  AND ($signs IS NULL OR r.sign IN $signs)
  AND ($statuses IS NULL OR r.status IN $statuses)
  AND ($predicates IS NULL OR type(r) IN $predicates)
  AND ($kinds IS NULL OR (s.kind IN $kinds AND o.kind IN $kinds))
  AND ($sources IS NULL OR any(x IN r.sources WHERE x IN $sources))
  AND (($undated AND size(r.spells) = 0)
       OR ($from IS NULL AND size(r.spells) > 0)
       OR any(x IN coalesce(r.spellKeys, r.spells) WHERE split(x, '/')[0] < $to AND (split(x, '/')[1] = '..' OR split(x, '/')[1] > $from)))
RETURN s.id AS subject, o.id AS object, r.sign AS sign, r.mixed AS mixed, r.intensity AS intensity;
