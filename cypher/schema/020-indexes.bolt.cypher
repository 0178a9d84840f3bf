// purpose: an index for every property that people look up; plain ones, which bind nobody
// variant: none on names: in ArcadeDB it would clash with somebody else's uniqueness of a name under another label of the same node

CREATE INDEX entente_actor_id IF NOT EXISTS FOR (a:Actor) ON (a.id);
CREATE INDEX entente_claim_id IF NOT EXISTS FOR (c:Claim) ON (c.id);
CREATE INDEX entente_claim_from IF NOT EXISTS FOR (c:Claim) ON (c.validFrom);
CREATE INDEX entente_claim_predicate IF NOT EXISTS FOR (c:Claim) ON (c.predicate);
CREATE INDEX entente_claim_relation IF NOT EXISTS FOR (c:Claim) ON (c.relation);
CREATE INDEX entente_source_id IF NOT EXISTS FOR (s:Source) ON (s.id);
