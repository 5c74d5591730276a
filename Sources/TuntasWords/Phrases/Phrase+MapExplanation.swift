/// Explanations of the map.
extension Phrase {
  package static let explainMapTitle = Phrase(
    "{region}: {value} · {figure}",
    "{region}: {value} · {figure}"
  )
  package static let explainMapBehind = Phrase(
    "Program yang paling tertinggal dari rencananya sendiri di sini; 0 bila tidak ada yang "
      + "tertinggal.",
    "The programme furthest behind its own plan here; 0 when none is behind."
  )
  package static let explainPointsUnit = Phrase(
    "poin: seperseratus target setahun dari satu program",
    "points: hundredths of a programme's target of the year"
  )
  package static let explainMapLimit = Phrase(
    "{status} bila lebih dari {limit} poin",
    "{status} when more than {limit} points"
  )
  package static let explainMapFindings = Phrase(
    "{count} temuan kritis dan peringatan; info tidak ikut di peta",
    "{count} critical findings and warnings; information is not on the map"
  )
  package static let explainFindingsLabel = Phrase("Temuan", "Findings")
}
