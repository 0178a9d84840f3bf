// purpose: every mark names one node
// variant: in the embedded engine a unique constraint makes no index, and a MERGE without one reads every node; so an index stands beside each

CREATE CONSTRAINT entente_actor IF NOT EXISTS FOR (a:Actor) REQUIRE a.ententeId IS UNIQUE;
CREATE CONSTRAINT entente_claim IF NOT EXISTS FOR (c:Claim) REQUIRE c.ententeId IS UNIQUE;
CREATE CONSTRAINT entente_source IF NOT EXISTS FOR (s:Source) REQUIRE s.ententeId IS UNIQUE;
CREATE CONSTRAINT entente_predicate IF NOT EXISTS FOR (p:Predicate) REQUIRE p.ententeId IS UNIQUE;

CREATE INDEX entente_actor_lookup IF NOT EXISTS FOR (a:Actor) ON (a.ententeId);
CREATE INDEX entente_claim_lookup IF NOT EXISTS FOR (c:Claim) ON (c.ententeId);
CREATE INDEX entente_source_lookup IF NOT EXISTS FOR (s:Source) ON (s.ententeId);
CREATE INDEX entente_predicate_lookup IF NOT EXISTS FOR (p:Predicate) ON (p.ententeId);
