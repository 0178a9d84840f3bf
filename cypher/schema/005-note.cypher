// purpose: one note of what was loaded; made before anything else, so that two who load at once meet at it. The property is the product's own: the constraint can neither fail on somebody else's nodes nor bind them

CREATE CONSTRAINT entente_load IF NOT EXISTS FOR (l:Load) REQUIRE l.ententeId IS UNIQUE;
