public import TerminalKit
public import TuntasModel

/// Data that is being read, has come, or could not be read.
enum Loadable<Value: Sendable>: Sendable {
  /// It is being read.
  case loading
  /// It has come.
  case ready(Value)
  /// It could not be read.
  case failed(ReadFailure)

  /// The data when it has come.
  var value: Value? {
    if case .ready(let value) = self { value } else { nil }
  }

  /// Whether it is still being read.
  var isLoading: Bool {
    if case .loading = self { true } else { false }
  }
}

/// Why data could not be read; its words stand in the language tables.
public enum ReadFailure: Error, Hashable, Sendable {
  /// The registry said why.
  case registry(RegistryError)
  /// The user stopped it.
  case cancelled
  /// A cell of the store is damaged.
  case damaged(DamagedCell)
  /// A table of the store is not as the program makes it.
  case otherTable(DamagedTable)
  /// The store failed.
  case store
  /// A file could not be written.
  case cannotWrite
  /// Somebody who knows more has put it into words.
  case spoken(SafeText)

  init(_ error: any Error) {
    switch error {
    case let error as RegistryError: self = .registry(error)
    case let error as SpokenFailure: self = .spoken(error.sentence)
    case is CancellationError: self = .cancelled
    case let error as any DamageError: self = Self.damage(error) ?? .store
    default: self = .store
    }
  }

  private static func damage(_ error: any DamageError) -> ReadFailure? {
    error.damagedCell.map { .damaged($0) } ?? error.damagedTable.map { .otherTable($0) }
  }
}

/// A failure with its sentence, of which only who threw it knows enough.
public struct SpokenFailure: Error {
  /// The sentence.
  public let sentence: SafeText

  /// Makes a failure.
  public init(_ sentence: SafeText) {
    self.sentence = sentence
  }
}
