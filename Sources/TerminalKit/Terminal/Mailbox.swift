/// A place where work on other threads leaves messages for the loop.
public protocol Mailbox<Message>: AnyObject, Sendable {
  /// The type of the messages that are left here.
  associatedtype Message: Sendable

  /// Leaves a message and wakes the terminal.
  func post(_ message: Message)

  /// Takes all messages, oldest first.
  func drain() -> [Message]
}
