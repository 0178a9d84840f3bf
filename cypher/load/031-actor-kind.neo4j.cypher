// purpose: the second label of an actor is its kind
// parameters: $kind – the kind
// variant: a statement for each kind that is spliced into it is planned, and read, anew; a dynamic label is so once

MATCH (a:Actor {kind: $kind})
WHERE a.ententeId IS NOT NULL
SET a:$($kind);
