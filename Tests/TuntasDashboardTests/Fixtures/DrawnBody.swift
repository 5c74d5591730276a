import DrawnWorld
import TerminalKit
@testable import TuntasModel

@testable import TuntasDashboard
@testable import TuntasPages
@testable import TuntasWords

/// The lines of a screen of the drawn world, without a terminal.
struct DrawnBody {
  private let screen: any DashboardScreen

  /// Reads a screen.
  init(_ destination: Destination) async throws {
    screen = try await Self.read(destination.screen)
  }

  /// The lines.
  func lines(_ words: Words, size: Size = Size(columns: 80, rows: 22)) -> ScreenBody {
    screen.body(words, size: size)
  }

  private static func read<Screen: DashboardScreen>(
    _ screen: Screen
  ) async throws -> any DashboardScreen {
    let reader = MomentReader(
      registry: DrawnRegistry(failure: nil),
      moment: MomentQuery(),
      viewer: .steward
    )
    var screen = screen
    screen.receive(try await screen.load(from: reader))
    return screen
  }

  /// The lines that the cursor cannot stand on, as text; a line that only goes on with the one above
  /// it is left out.
  static func silentLines(_ lines: [BodyRow], columns: Int) -> [String] {
    var above: Style?
    return lines.compactMap { line in
      let (style, isText) = look(line)
      defer { above = line.subject != nil || above == style ? style : nil }
      guard line.subject == nil, style != .heading, !isText || above != style else { return nil }
      return line.text(columns: columns, widths: ColumnWidths(ScreenBody())).string
    }
  }

  private static func look(_ line: BodyRow) -> (style: Style?, isText: Bool) {
    switch line.content {
    case .line(let text, let style): (text.isEmpty ? nil : style, true)
    case .pieces: (.plain, true)
    case .headings: (.heading, false)
    case .cells: (nil, false)
    }
  }
}
