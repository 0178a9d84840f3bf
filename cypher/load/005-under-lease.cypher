// purpose: begins every statement of a load that writes. Whoever lost the lease writes nothing: the SET holds the note's lock until the statement is committed, and nobody takes the lease meanwhile
// parameters: $holder – who writes; $leaseMs – for how long the lease is renewed

MATCH (lease:Load {ententeId: 'load'})
WHERE lease.holder = $holder
SET lease.until = timestamp() + $leaseMs
WITH count(lease) AS held
WHERE held = 1;
