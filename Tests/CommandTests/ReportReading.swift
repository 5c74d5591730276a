import Foundation
import Testing
import TuntasTestSupport

/// Reads what reports print.
enum Report {
  /// The entries of a JSON report.
  static func entries(_ report: String) throws -> [[String: Any]] {
    let document = try Tuntas.json(words: "report \(report) --format json")
    let entries = document["regions"] ?? document["programmes"] ?? document["counts"]
    return try #require(entries as? [[String: Any]])
  }

  /// The rows of a CSV report.
  static func csv(_ report: String) throws -> [[String]] {
    let result = try Tuntas.run(words: "report \(report) --format csv")
    #expect(result.status == 0)
    return csv(text: result.output)
  }

  /// The rows of a CSV text.
  static func csv(text: String) -> [[String]] {
    var rows: [[String]] = [[]]
    var cell = ""
    var isQuoted = false
    for character in text {
      if character == "\"" { isQuoted.toggle() }
      guard !isQuoted, character == "," || character == "\n" else {
        cell.append(character)
        continue
      }
      rows[rows.count - 1].append(unquoted(cell))
      cell = ""
      if character == "\n" { rows.append([]) }
    }
    return Array(rows.dropLast())
  }

  /// What stands in a cell for a value of the document.
  static func cell(_ value: Any?, of key: String) -> String {
    switch value {
    case let text as String: text
    case let flag as Bool where ["synthetic", "approximate"].contains(key): flag ? "true" : "false"
    case let number as NSNumber: "\(number)"
    default: ""
    }
  }

  /// The tables of a Markdown text, each as its lines.
  static func tables(in text: String) -> [[Substring]] {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .split { !$0.hasPrefix("|") }.map(Array.init)
  }

  /// How many bars of a line divide cells.
  static func bars(in line: Substring) -> Int {
    line.replacing("\\\\", with: "").replacing("\\|", with: "").count { $0 == "|" }
  }

  private static func unquoted(_ cell: String) -> String {
    guard cell.hasPrefix("\""), cell.hasSuffix("\""), cell.count > 1 else { return cell }
    return String(cell.dropFirst().dropLast()).replacing("\"\"", with: "\"")
  }
}
