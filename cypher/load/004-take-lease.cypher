// purpose: takes the lease on loading if nobody holds it; the first SET takes the write lock, so that of two who ask at once one sees the other
// parameters: $holder – who asks; $leaseMs – for how long, by the database's clock; $dead – a holder that is known to have ended, or null
// columns: holder

MERGE (l:Load {ententeId: 'load'})
SET l.asked = timestamp()
WITH l
WHERE l.holder IS NULL OR l.until < timestamp() OR l.holder = $dead
SET l.holder = $holder, l.until = timestamp() + $leaseMs
RETURN l.holder AS holder;
