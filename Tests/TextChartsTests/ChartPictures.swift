import TerminalKit
import Testing
import TextCharts
import TuntasTestSupport

/// The sizes of the golden pictures besides the ideal one, down to nothing.
private let sizes = [
  Size(columns: 80, rows: 22), Size(columns: 60, rows: 16), Size(columns: 40, rows: 8),
  Size(columns: 24, rows: 5), Size(columns: 12, rows: 3), Size(columns: 5, rows: 2),
  Size(columns: 1, rows: 1), Size(columns: 9, rows: 0), Size(columns: 0, rows: 9),
  Size(columns: 0, rows: 0),
]

/// Compares the pictures of a chart, from its ideal size down to nothing, with the recorded ones.
func assertPictures(
  of chart: some TextChart,
  named name: String,
  file: String = #filePath,
  sourceLocation: SourceLocation = #_sourceLocation
) throws {
  for glyphs in GlyphSet.builtIn {
    let pictures = ([chart.idealSize] + sizes).map { size in
      "== \(size.columns)x\(size.rows)\n" + picture(of: chart, size, glyphs)
    }
    try assertSnapshot(
      of: pictures.joined(),
      named: "\(name).\(glyphs.name).txt",
      file: file,
      sourceLocation: sourceLocation
    )
  }
}

/// Returns a chart drawn on a canvas of its own, as text.
func picture(of chart: some TextChart, _ size: Size, _ glyphs: GlyphSet = .unicode) -> String {
  var canvas = Canvas(size: size)
  chart.draw(in: canvas.bounds, on: &canvas)
  return canvas.adapted(to: glyphs).plainText()
}

/// Returns a chart drawn on a canvas of its own, as rows of text.
func rows(of chart: some TextChart, _ columns: Int, _ rows: Int) -> [String] {
  picture(of: chart, Size(columns: columns, rows: rows)).split(
    separator: "\n",
    omittingEmptySubsequences: false
  )
  .dropLast().map(String.init)
}
