import TuntasModel

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
enum ReadFailure: Error, Hashable, Sendable {
  /// The registry said why.
  case registry(RegistryError)
  /// The user stopped it.
  case cancelled
  /// A cell of the store is damaged.
  case damaged(DamagedCell)
  /// The store failed.
  case store
  /// A file could not be written.
  case cannotWrite

  init(_ error: any Error) {
    switch error {
    case let error as RegistryError: self = .registry(error)
    case is CancellationError: self = .cancelled
    case let error as any DamageError: self = error.damagedCell.map { .damaged($0) } ?? .store
    default: self = .store
    }
  }
}
