// purpose: the actors that are one relation away from some, direction ignored; leave a parameter empty (null) to ignore it. It begins at these actors, so that paths and surroundings grow ring by ring
// parameters: $actors – actor ids; $signs, $statuses, $predicates, $sources, $kinds – lists or null; $from, $to – half-open period or null, by date keys, $from of a full date, $to of its shortest form; $undated – whether relations without a spell are wanted; $also – ids of actors whose kind does not matter; $without – ids of actors to pass over; $background – whether relations that rest on background claims alone count; $disputed – whether only disputed ones do; $minIntensity, $minSources – numbers
// example: {"actors": ["armenia"], "undated": true, "also": [], "without": [], "background": true, "disputed": false, "minIntensity": 0, "minSources": 0}
// columns: actor – one of $actors; neighbour

MATCH (s:Actor)
WHERE s.ententeId IN $actors AND NOT s.id IN $without AND ($kinds IS NULL OR s.kind IN $kinds OR s.id IN $also)
MATCH (s)-[r]-(o:Actor)
WHERE r.ententeId IS NOT NULL AND NOT o.id IN $without AND ($kinds IS NULL OR o.kind IN $kinds OR o.id IN $also)
  AND ($background OR NOT r.background)
  AND (NOT $disputed OR r.disputed)
  AND r.intensity >= $minIntensity AND r.sourceCount >= $minSources
  AND ($signs IS NULL OR r.sign IN $signs)
  AND ($statuses IS NULL OR r.status IN $statuses)
  AND ($predicates IS NULL OR type(r) IN $predicates)
  AND ($sources IS NULL OR any(x IN r.sources WHERE x IN $sources))
  AND (($undated AND size(r.spells) = 0)
       OR ($from IS NULL AND size(r.spells) > 0)
       OR any(x IN coalesce(r.spellKeys, r.spells) WHERE split(x, '/')[0] < $to AND (split(x, '/')[1] = '..' OR split(x, '/')[1] > $from)))
RETURN DISTINCT s.id AS actor, o.id AS neighbour;
