private import Glibc
private import Synchronization
public import TerminalKit

/// A mailbox whose messages wake a terminal that waits.
public final class WakingMailbox<Message: Sendable>: Mailbox {
  private let messages = Mutex<[Message]>([])
  let channel: WakeChannel

  /// Creates an empty mailbox.
  ///
  /// - Throws: ``TerminalError/noWakeChannel`` when the process has too many files open.
  public init() throws(TerminalError) {
    channel = try WakeChannel()
  }

  // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
  public func post(_ message: Message) {
    messages.withLock { messages in
      // While messages wait the channel is full already, and one byte is enough to wake.
      if messages.isEmpty { channel.fill() }
      messages.append(message)
    }
  }

  // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
  public func drain() -> [Message] {
    messages.withLock { messages in
      channel.empty()
      defer { messages = [] }
      return messages
    }
  }
}
