// purpose: gives the lease back
// parameters: $holder – who held it

MATCH (l:Load {ententeId: 'load'})
WHERE l.holder = $holder
SET l.holder = null, l.until = null, l.asked = null;
