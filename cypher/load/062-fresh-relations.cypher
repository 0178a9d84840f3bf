// purpose: folds claims into relations and writes these, into a store that holds none of them and that nobody else writes to: nothing of a relation leaves the engine
// parameters: those of 060-fold
// columns: none; the subquery stands for the statement of 060-fold

CALL () {
  RETURN `{{060-fold}}`
}
MATCH (s:Actor {ententeId: subject})
MATCH (o:Actor {ententeId: object})
CREATE (s)-[r:$(predicate)]->(o)
SET r = {
  ententeId: id,
  id: id,
  sign: sign,
  mixed: mixed,
  intensity: intensity,
  status: status,
  counts: counts,
  spells: spells,
  spellKeys: spellKeys,
  validFrom: validFrom,
  validTo: validTo,
  claimIds: claimIds,
  sources: sources,
  sourceCount: sourceCount,
  disputed: disputed,
  background: background
};
