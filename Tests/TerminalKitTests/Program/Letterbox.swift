import Synchronization
import TerminalKit

/// A mailbox that tells how many messages have been left in it.
final class Letterbox<Message: Sendable>: Mailbox {
  private struct Content: Sendable {
    var messages: [Message] = []
    var total = 0
  }

  private let content = Mutex(Content())

  var total: Int { content.withLock(\.total) }

  func post(_ message: Message) {
    content.withLock { content in
      content.messages.append(message)
      content.total += 1
    }
  }

  func drain() -> [Message] {
    content.withLock { content in
      defer { content.messages = [] }
      return content.messages
    }
  }
}
