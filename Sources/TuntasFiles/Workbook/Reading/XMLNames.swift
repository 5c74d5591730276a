import Glibc

/// The name of an element or an attribute, without the prefix that some programs write.
struct XMLName {
  /// Its bytes, up to a zero.
  let bytes: UnsafePointer<CChar>
  /// Whether a prefix stands in front of it.
  let hasPrefix: Bool

  /// Takes a name as it stands in the part.
  init(_ name: UnsafePointer<CChar>) {
    let isLetter = name[0] != 0 && name[1] == 0
    if !isLetter, let colon = strchr(name, Int32(UInt8(ascii: ":"))) {
      bytes = UnsafePointer(colon) + 1
      hasPrefix = true
    } else {
      bytes = name
      hasPrefix = false
    }
  }

  static func == (name: XMLName, text: StaticString) -> Bool {
    strcmp(name.bytes, UnsafeRawPointer(text.utf8Start).assumingMemoryBound(to: CChar.self)) == 0
  }

  static func ~= (text: StaticString, name: XMLName) -> Bool {
    name == text
  }

  /// The only letter of a name of one; 0 for every other.
  var letter: UInt8 {
    bytes[0] != 0 && bytes[1] == 0 ? UInt8(bitPattern: bytes[0]) : 0
  }
}

/// The attributes of an element.
struct XMLAttributes {
  private let pairs: UnsafeMutablePointer<UnsafePointer<CChar>?>

  /// Takes names and values in turn, up to the first `nil`.
  init(_ pairs: UnsafeMutablePointer<UnsafePointer<CChar>?>) {
    self.pairs = pairs
  }

  /// Looks at each attribute.
  func forEach(_ body: (XMLName, UnsafePointer<CChar>) -> Void) {
    var place = 0
    while let name = pairs[place], let value = pairs[place + 1] {
      body(XMLName(name), value)
      place += 2
    }
  }

  /// The value of an attribute without a prefix.
  subscript(name: StaticString) -> String? {
    value(name, hasPrefix: false)
  }

  /// The value of an attribute, with or without a prefix.
  func value(_ name: StaticString, hasPrefix: Bool) -> String? {
    var found: String?
    forEach { if $0 == name, $0.hasPrefix == hasPrefix { found = String(cString: $1) } }
    return found
  }
}
