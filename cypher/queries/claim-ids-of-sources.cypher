// purpose: ids of the claims that some sources state, newest first, undated last; leave a parameter empty (null) to ignore it. It begins at the sources
// parameters: $sources – source ids; $about – topic; $predicates, $signs, $statuses – lists; $from, $to – half-open period, by date keys, $from of a full date, $to of its shortest form; $undated – whether claims without a date are wanted
// example: {"sources": ["d1"], "undated": true}
// columns: id

MATCH (d:Source)
WHERE d.ententeId IN $sources
MATCH (d)<-[stated:STATED_IN]-(c:Claim)
WHERE stated.ententeId IS NOT NULL AND c.ententeId IS NOT NULL
  AND ($predicates IS NULL OR c.predicate IN $predicates)
  AND ($signs IS NULL OR c.sign IN $signs)
  AND ($statuses IS NULL OR c.status IN $statuses)
  AND ($about IS NULL OR any(x IN c.about WHERE x = $about))
  AND (($undated AND c.spell IS NULL)
       OR ($from IS NULL AND c.spell IS NOT NULL)
       OR any(x IN [coalesce(c.spellKey, c.spell)] WHERE split(x, '/')[0] < $to AND (split(x, '/')[1] = '..' OR split(x, '/')[1] > $from)))
RETURN c.id AS id
ORDER BY coalesce(c.fromKey, c.validFrom, '') DESC, id;
