import TuntasModel

/// Which layout the files of an import have.
public enum LayoutChoice: Hashable, Sendable {
  /// Whichever their headings are of; a register only by its own signs.
  case auto
  /// The program's own.
  case tuntas
  /// P3KE, families and persons.
  case p3ke
  /// DTSEN, families and persons.
  case dtsen
  /// What a mapping file says.
  case mapping(path: String)

  /// Reads one of the four words; anything else is the path of a mapping file.
  public init(_ text: String) {
    switch text.lowercased() {
    case "auto": self = .auto
    case "tuntas": self = .tuntas
    case "p3ke": self = .p3ke
    case "dtsen": self = .dtsen
    default: self = .mapping(path: text)
    }
  }

  /// The layouts that come into question.
  ///
  /// - Throws: ``FileError`` when a mapping file is missing or makes no sense.
  func layouts() throws(FileError) -> [Layout] {
    switch self {
    case .auto: Self.own + Layout.p3ke + Layout.dtsen
    case .tuntas: Self.own
    case .p3ke: Layout.insisted(Layout.p3ke)
    case .dtsen: Layout.insisted(Layout.dtsen)
    case .mapping(let path): [try MappingFile.layout(at: path)]
    }
  }

  private static let own = RecordKind.allCases.map(Layout.tuntas)
}
