// purpose: ids of claims of every source and actor, newest first, undated last; leave a parameter empty (null) to ignore it
// parameters: $about – topic; $predicates, $signs, $statuses – lists; $from, $to – half-open period, $from as a full date, $to in its shortest form; $undated – whether claims without a date are wanted
// example: {"signs": [-1], "from": "2024-01-01", "to": "2025", "undated": false}
// columns: id

MATCH (c:Claim)
WHERE c.ententeId IS NOT NULL
  AND ($predicates IS NULL OR c.predicate IN $predicates)
  AND ($signs IS NULL OR c.sign IN $signs)
  AND ($statuses IS NULL OR c.status IN $statuses)
  AND ($about IS NULL OR any(x IN c.about WHERE x = $about))
  AND (($undated AND c.spell IS NULL)
       OR ($from IS NULL AND c.spell IS NOT NULL)
       OR (split(c.spell, '/')[0] < $to AND (split(c.spell, '/')[1] = '..' OR split(c.spell, '/')[1] > $from)))
RETURN c.id AS id
ORDER BY coalesce(c.validFrom, '') DESC, id;
