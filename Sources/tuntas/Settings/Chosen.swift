/// Where the value of a setting comes from; the earlier ones win over the later ones.
enum Origin: Hashable, Sendable {
  /// An option on the command line.
  case option
  /// A variable of the environment.
  case environment
  /// The settings file.
  case settings
  /// Nobody has chosen, so the program's own value holds.
  case standard
}

/// A value together with who chose it.
struct Chosen<Value: Sendable>: Sendable {
  /// The value that holds.
  var value: Value
  /// Where it comes from.
  var origin: Origin

  /// Makes a choice.
  init(_ value: Value, by origin: Origin) {
    self.value = value
    self.origin = origin
  }

  /// Takes the option, otherwise the setting, otherwise what holds when nobody has chosen.
  init(option: Value?, setting: Value?, standard: Value) {
    if let option {
      self.init(option, by: .option)
    } else if let setting {
      self.init(setting, by: .settings)
    } else {
      self.init(standard, by: .standard)
    }
  }

  /// The choice with another value in place of its own, made by the same.
  func map<Other>(_ change: (Value) -> Other) -> Chosen<Other> {
    Chosen<Other>(change(value), by: origin)
  }
}
