// purpose: notes that a load or an unload is under way, so that the next start finishes a load that dies and puts back what an unload has taken out, and so that nobody keeps an answer that was computed meanwhile; the first generation is a time, so that none comes back in a database that was emptied and loaded again
// parameters: $checksum – of the pack's files; 'unload' if it is taken out

MATCH (l:Load {ententeId: 'load'})
SET l.pending = $checksum, l.generation = coalesce(l.generation, timestamp()) + 1;
