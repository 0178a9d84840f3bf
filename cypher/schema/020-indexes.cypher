// purpose: an index for every property that a query or load file looks up

CREATE INDEX claim_predicate IF NOT EXISTS FOR (c:Claim) ON (c.predicate);
CREATE INDEX claim_relation IF NOT EXISTS FOR (c:Claim) ON (c.relation);
CREATE INDEX actor_name IF NOT EXISTS FOR (a:Actor) ON (a.name);
