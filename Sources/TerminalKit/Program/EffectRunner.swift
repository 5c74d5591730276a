/// The work under way, by slot.
///
/// Each piece of work has a number of its own; an answer counts only while its number is still
/// the one in its slot.
struct EffectRunner<Action: Sendable> {
  private let mailbox: any Mailbox<Answer<Action>>
  private var work: [String: (generation: Int, task: Task<Void, Never>)] = [:]
  private var lastGeneration = 0

  init(mailbox: any Mailbox<Answer<Action>>) {
    self.mailbox = mailbox
  }

  /// Begins work in a slot and cancels what was under way there.
  mutating func begin(
    slot: String,
    _ body: @escaping @Sendable (@escaping @Sendable (Action) -> Void) async -> Void
  ) {
    cancel(slot: slot)
    lastGeneration += 1
    let generation = lastGeneration
    let mailbox = mailbox
    let task = Task.detached {
      await body { action in
        mailbox.post(Answer(slot: slot, generation: generation, action: action))
      }
    }
    work[slot] = (generation, task)
  }

  /// Cancels the work in a slot.
  mutating func cancel(slot: String) {
    work.removeValue(forKey: slot)?.task.cancel()
  }

  /// Cancels all work.
  mutating func cancelAll() {
    for slot in work.keys { cancel(slot: slot) }
  }

  /// Returns the actions that still count, one by one as they are asked for.
  func isCurrent(_ answer: Answer<Action>) -> Bool {
    work[answer.slot]?.generation == answer.generation
  }

  /// Takes all answers that have come.
  func drain() -> [Answer<Action>] {
    mailbox.drain()
  }
}
