// purpose: ids of the claims of one actor, newest first, undated last; leave a parameter empty (null) to ignore it. It begins at the actor, so that it costs as much as the actor has claims
// parameters: $actor – subject, object or asserter; $other – the other end, either way round; $subject, $object – actor ids; $about – topic; $predicates, $sources, $signs, $statuses – lists; $from, $to – half-open period, by date keys, $from of a full date, $to of its shortest form; $undated – whether claims without a date are wanted
// example: {"actor": "armenia", "other": "russia", "undated": true}
// columns: id

MATCH (a:Actor {id: $actor})<-[part:SUBJECT|OBJECT|ASSERTED_BY]-(c:Claim)
WHERE a.ententeId IS NOT NULL AND part.ententeId IS NOT NULL AND c.ententeId IS NOT NULL
WITH DISTINCT c
MATCH (c)-[toSubject:SUBJECT]->(s:Actor)
WHERE toSubject.ententeId IS NOT NULL
MATCH (c)-[toObject:OBJECT]->(o:Actor)
WHERE toObject.ententeId IS NOT NULL
MATCH (c)-[toSource:STATED_IN]->(d:Source)
WHERE toSource.ententeId IS NOT NULL
WITH c, s.id AS subject, o.id AS object, d.id AS source
WHERE ($other IS NULL OR (subject = $actor AND object = $other) OR (subject = $other AND object = $actor))
  AND ($predicates IS NULL OR c.predicate IN $predicates)
  AND ($signs IS NULL OR c.sign IN $signs)
  AND ($statuses IS NULL OR c.status IN $statuses)
  AND ($about IS NULL OR any(x IN c.about WHERE x = $about))
  AND ($subject IS NULL OR subject = $subject)
  AND ($object IS NULL OR object = $object)
  AND ($sources IS NULL OR source IN $sources)
  AND (($undated AND c.spell IS NULL)
       OR ($from IS NULL AND c.spell IS NOT NULL)
       OR any(x IN [coalesce(c.spellKey, c.spell)] WHERE split(x, '/')[0] < $to AND (split(x, '/')[1] = '..' OR split(x, '/')[1] > $from)))
RETURN c.id AS id
ORDER BY coalesce(c.fromKey, c.validFrom, '') DESC, id;
