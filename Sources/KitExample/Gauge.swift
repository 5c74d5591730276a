import TerminalKit
import TextCharts

/// What a rain gauge caught in the months of a year; all of it is made up.
struct Gauge {
  let name: SafeText
  /// Millimetres a month; `nil` where nobody looked.
  let rain: [Double?]

  static let all = [
    Gauge(name: "Harbour", rain: [88, 71, 60, 41, 52, 48, nil, 66, 74, 95, 102, 97]),
    Gauge(name: "Hill", rain: [131, 108, 97, 70, 64, 59, 72, 80, 101, 126, 140, 138]),
    Gauge(name: "Lighthouse", rain: [54, 40, 33, 12, 0, 3, 9, 21, 38, 61, 70, 66]),
  ]

  /// The months as rows of a chart, each with the text that prints its value.
  var months: [CountedRow] {
    zip(Self.names, rain).map { name, rain in
      CountedRow(name: name, count: PrintedValue(rain, rain.map { "\(Int($0))" } ?? "no reading"))
    }
  }

  private static let names: [SafeText] = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
}
