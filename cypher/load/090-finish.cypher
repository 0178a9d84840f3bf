// purpose: notes what is in the store, so that a second start loads nothing
// parameters: $pack, $checksum, $loadedAt – ISO 8601, $scripts – digest of the scripts, $title, $summary, $licence, $view – JSON

MERGE (l:Load {pack: $pack})
SET l.checksum = $checksum,
    l.pending = null,
    l.loadedAt = $loadedAt,
    l.scripts = $scripts,
    l.title = $title,
    l.summary = $summary,
    l.licence = $licence,
    l.view = $view;
