import Synchronization
import TerminalKit

/// A terminal that prints every frame, one below the other, and takes its keys from a list.
final class PaperTerminal: Terminal {
  let size = Size(columns: 76, rows: 13)
  let capabilities = Capabilities(colors: .none, glyphs: .ascii)
  private(set) var paper = ""
  private var keys: [Key]

  init(keys: [Key]) { self.keys = keys }

  func draw(_ canvas: Canvas) { paper += canvas.plainText() }

  func nextEvents() -> [TerminalEvent] { keys.isEmpty ? [.closed] : [.key(keys.removeFirst())] }

  func suspend() {}
  func repaint() {}
  func use(_ theme: Theme) {}
  func copy(_ lines: [SafeText]) {}
}

/// Messages for a terminal that never sleeps, and so need not be woken.
final class Tray<Message: Sendable>: Mailbox {
  private let messages = Mutex<[Message]>([])

  func post(_ message: Message) { messages.withLock { $0.append(message) } }

  func drain() -> [Message] {
    messages.withLock { messages in
      defer { messages = [] }
      return messages
    }
  }
}
