// purpose: notes that a load is under way, so that the next start finishes it if this one dies, and so that nobody keeps an answer that was computed meanwhile; the first generation is a time, so that none comes back in a database that was emptied and loaded again
// parameters: $checksum – of the pack's files

MATCH (l:Load {ententeId: 'load'})
SET l.pending = $checksum, l.generation = coalesce(l.generation, timestamp()) + 1;
