// purpose: how many relations have both ends among some actors; leave a parameter empty (null) to ignore it. It begins at these actors
// parameters: $actors – actor ids; $signs, $statuses, $predicates, $sources, $kinds – lists or null; $from, $to – half-open period or null, by date keys, $from of a full date, $to of its shortest form; $undated – whether relations without a spell are wanted
// example: {"actors": ["armenia", "russia"], "undated": true}
// columns: count

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
RETURN count(r) AS count;
