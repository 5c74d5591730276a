import TuntasModel

/// The rows of lists and sources.
enum ListRows {
  /// The row of the lists file.
  static func list(_ list: FamilyList) -> [String?] {
    [
      list.id,
      list.register.rawValue,
      list.covers.description,
      list.date.isoText,
      list.dateCertainty.rawValue,
      list.stage.rawValue,
      list.line.map(amount),
    ] + count(list.families) + count(list.people) + [
      list.document,
      list.source,
      list.rowsSource,
      list.note,
    ]
  }

  /// The rows of the sources file: what stands behind everything synthetic.
  static let sources: [[String?]] = [
    source(StandardLists.families, "Data contoh: keluarga dan anggota, bukan orang nyata"),
    source(ReportRows.source, "Data contoh: rencana, realisasi, dan penerima program"),
    source("sample-village", "Data contoh: verifikasi dan musyawarah"),
  ]

  private static func source(_ id: String, _ title: String) -> [String?] {
    [id, title, "Tuntas", nil, nil, nil, "yes"]
  }

  private static func count(_ count: PublishedCount?) -> [String?] {
    guard let count else { return [nil, nil, nil] }
    return [
      String(count.value),
      count.certainty.rawValue,
      count.isApproximate ? "yes" : "no",
    ]
  }

  private static func amount(_ amount: Double) -> String {
    let tenths = Int((amount * 10).rounded())
    return tenths % 10 == 0 ? String(tenths / 10) : "\(tenths / 10).\(tenths % 10)"
  }
}
