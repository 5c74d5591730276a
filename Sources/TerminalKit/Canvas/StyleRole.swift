/// What a piece of text means; a theme decides how that looks.
///
/// A program adds a role of its own in one line:
///
/// ```swift
/// extension StyleRole { static let rain = StyleRole("rain", like: .accent) }
/// ```
///
/// It looks as the role it is like until a theme has a look for it:
/// ``Theme/adding(_:onDark:onLight:onUnknown:)``. There is no list in which roles have to be entered,
/// and a role that a theme or a terminal has never heard of is no fault.
public struct StyleRole: Hashable, Sendable {
  /// In the lowest byte the place of the role among those of the kit, or of the one it is like; in the
  /// others zero for a role of the kit, and otherwise a number made from the name.
  private let bits: UInt64

  /// Creates a role.
  ///
  /// Two roles with the same name that are like the same role are one role. Names are told apart by 56
  /// bits that are made from them, so that a role is one machine word.
  ///
  /// - Parameters:
  ///   - name: What tells the role from all others that are like the same one.
  ///   - likeness: The role whose look it has where there is none of its own; of a role that was added
  ///     itself, the one that is like.
  public init(_ name: String, like likeness: StyleRole = .plain) {
    bits = Self.number(of: name) << 8 | UInt64(likeness.place)
  }

  private init(place: UInt8) {
    bits = UInt64(place)
  }

  private var place: UInt8 { UInt8(truncatingIfNeeded: bits) }

  /// The role of the kit that this one is like; each of those is like itself.
  public var likeness: StyleRole { StyleRole(place: place) }

  /// 56 bits of the FNV-1a hash of a name, which are never zero here.
  private static func number(of name: String) -> UInt64 {
    let hash = name.utf8.reduce(0xCBF2_9CE4_8422_2325) { hash, byte in
      (hash ^ UInt64(byte)) &* 0x100_0000_01B3
    }
    return max(1, hash >> 8)
  }
}

extension StyleRole {
  /// Ordinary text.
  public static let plain = StyleRole(place: 0)
  /// The title of a screen.
  public static let title = StyleRole(place: 1)
  /// The head of a column or section.
  public static let heading = StyleRole(place: 2)
  /// What the reader has selected.
  public static let cursor = StyleRole(place: 3)
  /// Text of lesser weight.
  public static let dim = StyleRole(place: 4)
  /// Text that should catch the eye without judging.
  public static let accent = StyleRole(place: 5)
  /// A good state.
  public static let good = StyleRole(place: 6)
  /// A state to watch.
  public static let warning = StyleRole(place: 7)
  /// A bad state.
  public static let bad = StyleRole(place: 8)
  /// A value that is not there.
  public static let missing = StyleRole(place: 9)
  /// A message from the program.
  public static let notice = StyleRole(place: 10)
  /// The frame of a box.
  public static let border = StyleRole(place: 11)

  /// The roles that come with the kit; every theme of the kit has a look for each.
  public static let builtIn: [StyleRole] = [
    .plain, .title, .heading, .cursor, .dim, .accent, .good, .warning, .bad, .missing, .notice,
    .border,
  ]
}
