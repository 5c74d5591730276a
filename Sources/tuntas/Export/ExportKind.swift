import ArgumentParser
import TuntasModel

/// What can be exported, by its word on the command line.
enum ExportKind: ExpressibleByArgument, Hashable, Sendable {
  /// One file of the tuntas layout.
  case records(RecordKind)
  /// Every file of the tuntas layout.
  case all
  /// The families that no programme has reached, as the screen of that name shows them.
  case gaps
  /// What is to be repaired in the data, as the screen of that name counts it.
  case issues

  init?(argument: String) {
    switch argument {
    case "all": self = .all
    case "gaps": self = .gaps
    case "issues": self = .issues
    default:
      guard let kind = RecordKind(rawValue: argument) else { return nil }
      self = .records(kind)
    }
  }

  /// The word on the command line.
  var word: String {
    switch self {
    case .records(let kind): kind.rawValue
    case .all: "all"
    case .gaps: "gaps"
    case .issues: "issues"
    }
  }

  static var allValueStrings: [String] {
    RecordKind.allCases.map(\.rawValue) + ["all", "gaps", "issues"]
  }
}

/// In which form a file is written.
enum ExportFormat: String, CaseIterable, ExpressibleByArgument, Sendable {
  /// Comma-separated text: the tuntas layout.
  case csv
  /// One JSON object a line.
  case json
  /// An Excel workbook.
  case xlsx

  /// The form that the name of a file promises; `nil` when its ending is of no form.
  init?(fileName: String) {
    let name = fileName.lowercased()
    guard let format = Self.allCases.first(where: { name.hasSuffix($0.fileEnd) }) else {
      return nil
    }
    self = format
  }

  /// How the names of files in this form end, with the dot.
  var fileEnd: String {
    switch self {
    case .csv: ".csv"
    case .json: ".jsonl"
    case .xlsx: ".xlsx"
    }
  }
}
