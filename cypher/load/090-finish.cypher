// purpose: notes what is in the store, so that a second start loads nothing, and gives the lease back
// parameters: $pack, $checksum, $loadedAt – ISO 8601, $scripts – digest of the scripts, $title, $summary, $licence, $view – JSON, $history – every data version that was ever loaded here
// columns: pack

MATCH (l:Load {ententeId: 'load'})
SET l.pack = $pack,
    l.checksum = $checksum,
    l.pending = null,
    l.loadedAt = $loadedAt,
    l.scripts = $scripts,
    l.title = $title,
    l.summary = $summary,
    l.licence = $licence,
    l.view = $view,
    l.history = $history,
    l.holder = null,
    l.until = null,
    l.asked = null
RETURN l.pack AS pack;
