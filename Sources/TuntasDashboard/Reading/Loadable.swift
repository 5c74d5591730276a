package import TerminalKit
package import TuntasModel

/// Data that is being read, has come, or could not be read.
enum Loadable<Value: Sendable>: Sendable {
  /// It is being read.
  case loading
  /// It has come.
  case ready(Value)
  /// It could not be read.
  case failed(ReadFailure)

  /// The data; `nil` while it is being read and when it could not be.
  var value: Value? {
    if case .ready(let value) = self { value } else { nil }
  }

  /// Whether it is still being read; `false` once it failed.
  var isLoading: Bool {
    if case .loading = self { true } else { false }
  }
}

/// Why data could not be read; its words stand in the language tables.
package enum ReadFailure: Error, Hashable, Sendable {
  /// The registry said why.
  case registry(RegistryError)
  /// The user stopped it.
  case cancelled
  /// A cell of the store is damaged; the sentence says where, and what was expected there.
  case damaged(DamagedCell)
  /// A table of the store is not as the program makes it.
  case otherTable(DamagedTable)
  /// The store failed.
  case store
  /// A file could not be written.
  case cannotWrite
  /// Whoever threw it knows more and has put it into words.
  case spoken(SafeText)

  /// Sorts an error; one that nobody knows is ``store``, never silence.
  init(_ error: any Error) {
    switch error {
    case let error as RegistryError: self = .registry(error)
    case let error as SpokenFailure: self = .spoken(error.sentence)
    case is CancellationError: self = .cancelled
    case let error as any DamageError: self = Self.damage(error) ?? .store
    default: self = .store
    }
  }

  /// The damage that an error tells of; `nil` when it names neither a cell nor a table.
  private static func damage(_ error: any DamageError) -> ReadFailure? {
    error.damagedCell.map { .damaged($0) } ?? error.damagedTable.map { .otherTable($0) }
  }
}

/// A failure that brings its own sentence, because only the code that threw it knows enough.
package struct SpokenFailure: Error {
  /// The sentence, in the language of the dashboard's start.
  package let sentence: SafeText

  /// Makes a failure with the sentence that a reader will see.
  package init(_ sentence: SafeText) {
    self.sentence = sentence
  }
}
