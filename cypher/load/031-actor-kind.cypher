// purpose: the second label of an actor is its kind
// parameters: $kind – the kind; {{kind}} – the same name as a label

MATCH (a:Actor {kind: $kind})
WHERE a.ententeId IS NOT NULL
SET a:`{{kind}}`;
