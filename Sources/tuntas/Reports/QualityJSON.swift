import TuntasModel

/// What a check found as JSON: counts by severity, by rule with the worst first, and by region.
enum QualityJSON {
  /// The keys of an entry, in their order.
  static let keys = ["region", "name", "rule", "severity", "count", "synthetic", "checkedOn"]

  /// The whole document on data quality.
  static func document(_ page: QualityPage) -> JSONValue {
    let summary = page.summary
    return [
      "families": .string(page.families.word),
      "checkedOn": JSONValue(page.checkedOn?.description),
      "former": .integer(page.former.total),
      "critical": count(summary[.critical], page),
      "warnings": count(summary[.warning], page),
      "infos": count(summary[.info], page),
      "rules": .array(summary.worstFirst.map(rule)),
      "counts": .array(entries(page)),
      "sources": .array(page.sources.map(SourceJSON.object)),
    ]
  }

  /// One entry a rule that is broken in what stands in no part of the region, then in each part; added
  /// up they are the whole.
  static func entries(_ page: QualityPage) -> [JSONValue] {
    let own = page.own.worstFirst.map {
      entry(page.region, $0, page.checkedOn, isSynthetic: page.isSynthetic)
    }
    return own
      + page.parts.flatMap { part in
        // What was not counted is unknown, not zero.
        (part.isKnown ? part.summary.worstFirst.map(Optional.some) : [nil]).map {
          entry(part.region, $0, page.checkedOn, isSynthetic: part.isSynthetic)
        }
      }
  }

  private static func entry(
    _ region: Region?,
    _ count: QualitySummary.Count?,
    _ day: CalendarDate?,
    isSynthetic: Bool
  ) -> JSONValue {
    [
      "region": JSONValue(region?.code.description),
      "name": JSONValue(region?.name),
      "rule": JSONValue(count?.rule.code),
      "severity": JSONValue(count?.rule.severity.rawValue),
      "count": JSONValue(count?.issues),
      "synthetic": .bool(isSynthetic),
      "checkedOn": JSONValue(day?.description),
    ]
  }

  /// A count of findings; `null` and not zero where none was found because nobody was looked at.
  private static func count(_ count: Int, _ page: QualityPage) -> JSONValue {
    page.hasPeople || count > 0 ? .integer(count) : .null
  }

  private static func rule(_ count: QualitySummary.Count) -> JSONValue {
    [
      "rule": .string(count.rule.code),
      "severity": .string(count.rule.severity.rawValue),
      "count": .integer(count.issues),
    ]
  }
}

extension QualityFamilies {
  /// The word for whose issues are counted.
  var word: String {
    switch self {
    case .onList: "on_list"
    case .all: "all"
    }
  }
}
