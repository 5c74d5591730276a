import CursesTerminal
import TerminalKit
import TextCharts

extension StyleRole {
  /// Rain, whatever a theme makes of it.
  static let rain = StyleRole("rain", like: .accent)
}

/// Rain by month: a list of gauges to move in, and a chart of the one that is chosen.
@main
struct Rainfall: Program {
  enum Action { case move(Int), ground(Background), quit }

  static let theme = Theme.standard.adding(
    .rain,
    onDark: Look(Ink(many: 43, sixteen: 14, eight: 6)),
    onLight: Look(Ink(many: 23, sixteen: 4, eight: 4))
  )

  static func main() throws {
    let theme = theme.on(TerminalEnvironment.background)
    try CursesTerminal.run(Rainfall(), state: 0, options: TerminalOptions(theme: theme))
  }

  func action(for event: TerminalEvent, in state: Int, size: Size) -> Action? {
    switch event {
    case .key(.up): .move(-1)
    case .key(.down): .move(1)
    case .key(.character("q")), .key(.control("c")): .quit
    case .background(let ground): .ground(ground)
    default: nil
    }
  }

  func update(_ state: inout Int, _ action: Action) -> [Effect<Action>] {
    switch action {
    case .move(let rows): state = min(max(0, state + rows), Gauge.all.count - 1)
    case .ground(let ground): return [.theme(Self.theme.on(ground))]
    case .quit: return [.quit]
    }
    return []
  }

  func view(_ state: Int, size: Size, capabilities: Capabilities) -> Canvas {
    var canvas = Canvas(size: size)
    let parts = canvas.bounds.inset(columns: 1).splitColumns([.fixed(25), .rest], gap: 3)
    canvas.write("Rain, in millimetres", column: 1, row: 0, style: .title)
    for (index, gauge) in Gauge.all.enumerated() {
      let line = parts[0].line(2 + index).splitColumns([.fixed(12), .rest], gap: 1)
      let text = (index == state ? "► " : "  ") + gauge.name
      canvas.write(text, column: 1, row: 2 + index, style: index == state ? .cursor : .plain)
      Sparkline(gauge.rain, style: Style(.rain)).draw(in: line[1], on: &canvas)
    }
    canvas.write("↑ ↓ choose   q quit", column: 1, row: 6, style: .dim)
    canvas.cursor = Position(column: 1, row: 2 + state)
    Histogram(Gauge.all[state].months).draw(in: parts[1], on: &canvas)
    return canvas
  }
}
