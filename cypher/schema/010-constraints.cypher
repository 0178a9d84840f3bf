// purpose: every mark names one node; Neo4j backs each constraint with an index of its own. On a property that only the product writes, so that no constraint can fail on somebody else's nodes of the same label, or bind them

CREATE CONSTRAINT entente_actor IF NOT EXISTS FOR (a:Actor) REQUIRE a.ententeId IS UNIQUE;
CREATE CONSTRAINT entente_claim IF NOT EXISTS FOR (c:Claim) REQUIRE c.ententeId IS UNIQUE;
CREATE CONSTRAINT entente_source IF NOT EXISTS FOR (s:Source) REQUIRE s.ententeId IS UNIQUE;
CREATE CONSTRAINT entente_predicate IF NOT EXISTS FOR (p:Predicate) REQUIRE p.ententeId IS UNIQUE;
