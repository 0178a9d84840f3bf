// purpose: what filters ask of every claim, newest first, undated last. Read once a data version: lists by sign, status, date, predicate or topic are then made in memory
// columns: id, predicate, status, sign, spell – by its keys; about

MATCH (c:Claim)
WHERE c.ententeId IS NOT NULL
RETURN c.id AS id, c.predicate AS predicate, c.status AS status, c.sign AS sign,
       coalesce(c.spellKey, c.spell) AS spell, c.about AS about
ORDER BY coalesce(c.fromKey, c.validFrom, '') DESC, id;
