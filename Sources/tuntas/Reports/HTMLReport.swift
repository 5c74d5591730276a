import TerminalKit
import TuntasPages
import TuntasWords

/// Writes a report as one HTML file that is made to be printed: no script, nothing loaded from
/// anywhere, the charts as pictures inside.
struct HTMLReport {
  let document: ReportDocument

  /// The whole file as HTML.
  var text: String {
    "<!DOCTYPE html>\n"
      + Markup.element("html", ["lang": document.language.rawValue], "\n" + head + body) + "\n"
  }

  /// Even if something in a name should slip through, nothing may be run or fetched.
  private static let policy = "default-src 'none'; style-src 'unsafe-inline'"

  private var head: String {
    let parts = [
      Markup.void("meta", ["charset": "utf-8"]),
      Markup.void("meta", ["http-equiv": "Content-Security-Policy", "content": Self.policy]),
      Markup.void("meta", ["name": "viewport", "content": "width=device-width"]),
      Markup.element("title", [:], escaped(document.title + " · " + document.subtitle)),
      Markup.element("style", [:], "\n" + PrintStyle.text),
    ]
    return Markup.element("head", [:], "\n" + parts.joined(separator: "\n") + "\n") + "\n"
  }

  private var body: String {
    var parts = [PrintStyle.patterns, mark, header, figures, legend]
    parts += document.sections.map(section)
    parts.append(sources)
    let lines = parts.filter { !$0.isEmpty }
    return Markup.element("body", [:], "\n" + lines.joined(separator: "\n") + "\n") + "\n"
  }

  private var mark: String {
    document.sampleMark.map { Markup.element("p", ["class": "mark"], escaped($0)) } ?? ""
  }

  private var header: String {
    let sentences = document.paragraphs.enumerated().map { index, text in
      Markup.element("p", index == 0 ? ["class": "lead"] : [:], escaped(text))
    }
    return Markup.element(
      "header",
      [:],
      Markup.element("p", ["class": "place"], escaped(document.subtitle))
        + Markup.element("h1", [:], escaped(document.title)) + sentences.joined()
    )
  }

  private var figures: String {
    guard !document.figures.isEmpty else { return "" }
    let items = document.figures.map { figure in
      Markup.element(
        "li",
        [:],
        Markup.element("strong", [:], escaped(figure.value)) + " " + escaped(figure.label)
      )
    }
    return Markup.element("ul", ["class": "figures"], items.joined())
  }

  private var legend: String {
    guard !document.legend.isEmpty else { return "" }
    let items = document.legend.map { entry in
      Markup.element("li", [:], LegendDrawings.mark(entry.mark) + escaped(entry.text))
    }
    return Markup.element("ul", ["class": "legend"], items.joined())
  }

  private func section(_ section: ReportSection) -> String {
    let paragraphs = section.paragraphs.map { Markup.element("p", [:], escaped($0)) }.joined()
    let content: String
    switch section.content {
    case .table(let table): content = HTMLTable(table: table).text
    case .charts(let charts):
      content = Markup.element(
        "div",
        ["class": "charts"],
        charts.map(figure).joined(separator: "\n")
      )
    }
    return Markup.element(
      "section",
      [:],
      Markup.element("h2", [:], escaped(section.heading)) + paragraphs + content
    )
  }

  private func figure(_ chart: ReportChart) -> String {
    let caption =
      Markup.element("strong", [:], escaped(chart.title)) + " " + escaped(chart.note)
    return Markup.element(
      "figure",
      [:],
      Markup.element("figcaption", [:], caption) + QuarterDrawing(chart: chart).element
    )
  }

  /// Addresses stand there as text, to be read from paper.
  private var sources: String {
    guard !document.sources.isEmpty else { return "" }
    let items = document.sources.map { Markup.element("li", [:], escaped($0)) }
    return Markup.element(
      "section",
      ["class": "sources"],
      Markup.element("h2", [:], escaped(document.sourcesHeading))
        + Markup.element("ol", [:], items.joined(separator: "\n"))
    )
  }

  private func escaped(_ text: SafeText) -> String { Markup.escaped(text.string) }
}
