// purpose: how many relations fit, by sign as drawn, those of some actors apart; leave a parameter empty (null) to ignore it
// parameters: $statuses, $predicates, $sources, $kinds – lists or null; $from, $to – half-open period or null, by date keys, $from of a full date, $to of its shortest form; $undated – whether relations without a spell are wanted; $background – whether those that rest on background claims alone are; $disputed – whether only disputed ones are; $minIntensity, $minSources – numbers; $also – ids of actors whose kind does not matter; $without – ids of actors to pass over; $actors – ids of actors to count apart
// example: {"undated": true, "background": true, "disputed": false, "minIntensity": 0, "minSources": 0, "also": [], "without": [], "actors": ["armenia"]}
// columns: subject, object – ids of $actors or empty; sign – 0 if mixed; count; undated – how many of them have no spell

MATCH (s:Actor)-[r]->(o:Actor)
WHERE r.ententeId IS NOT NULL
  AND ($statuses IS NULL OR r.status IN $statuses)
  AND ($predicates IS NULL OR type(r) IN $predicates)
  AND ($kinds IS NULL OR ((s.kind IN $kinds OR s.id IN $also) AND (o.kind IN $kinds OR o.id IN $also)))
  AND NOT s.id IN $without AND NOT o.id IN $without
  AND ($sources IS NULL OR any(x IN r.sources WHERE x IN $sources))
  AND ($background OR NOT r.background)
  AND (NOT $disputed OR r.disputed)
  AND r.intensity >= $minIntensity AND r.sourceCount >= $minSources
  AND (($undated AND size(r.spells) = 0)
       OR ($from IS NULL AND size(r.spells) > 0)
       OR any(x IN coalesce(r.spellKeys, r.spells) WHERE split(x, '/')[0] < $to AND (split(x, '/')[1] = '..' OR split(x, '/')[1] > $from)))
WITH CASE WHEN s.id IN $actors THEN s.id ELSE '' END AS subject,
     CASE WHEN o.id IN $actors THEN o.id ELSE '' END AS object,
     CASE WHEN r.mixed THEN 0 ELSE r.sign END AS sign,
     CASE WHEN size(r.spells) = 0 THEN 1 ELSE 0 END AS dateless,
     r.intensity AS intensity
RETURN subject, object, sign, count(intensity) AS count, sum(dateless) AS undated
ORDER BY subject, object, sign;
