public import TerminalKit

/// An area drawn from the middles of its places, each of its parts shaded by its class.
///
/// No borders are needed: a spot belongs to the place whose middle is nearest, measured by the
/// place's size, and to none when it is too far from all. Every row of a part begins with the part's
/// letter, so that parts are told apart without colour; the key says which is which.
///
/// ```text
///  ▄A▒▒▒▒B░░▄    A ▒ North   12
/// A▒▒▒▒▒▒B░░░    B ░ East     3
///  A▒▒C███B▀     C █ South   48
/// ```
public struct AreaMap: TextChart {
  /// A place with its middle and its size.
  public struct Place: Hashable, Sendable {
    /// How far to the right the middle is, in any unit of length.
    public var x: Double
    /// How far down the middle is, in the same unit.
    public var y: Double
    /// The size in the square of that unit; not below zero.
    public var area: Double
    /// The part it belongs to, counted in ``AreaMap/parts``.
    public var part: Int

    /// Creates a place; one that is nowhere or of no part is left out of the map.
    public init(x: Double, y: Double, area: Double, part: Int) {
      (self.x, self.y, self.area, self.part) = (x, y, area, part)
    }
  }

  /// A part of the area, which has one class.
  public struct Part: Hashable, Sendable {
    /// The name of the part.
    public var name: SafeText
    /// Its class, counted in ``AreaMap/grades``; `nil` when it has no value.
    public var grade: Int?
    /// The value of the part in words.
    public var value: SafeText

    /// Creates a part.
    public init(name: SafeText, grade: Int?, value: SafeText) {
      (self.name, self.grade, self.value) = (name, grade, value)
    }
  }

  /// What the map is made of.
  public var places: [Place]
  /// The parts, in the order of the key.
  public var parts: [Part]
  /// The classes in words, ascending; four have shades that can be told apart.
  public var grades: [SafeText]
  /// The word in the legend for parts without a value.
  public var missingWord: SafeText
  /// The part that the reader has selected, counted in ``parts``.
  public var selected: Int?

  /// Creates a map.
  public init(
    places: [Place],
    parts: [Part],
    grades: [SafeText],
    missingWord: SafeText,
    selected: Int? = nil
  ) {
    self.places = places
    self.parts = parts
    self.grades = grades
    self.missingWord = missingWord
    self.selected = selected
  }
}

extension AreaMap {
  // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
  public var idealColumns: Int {
    let beside = AreaMapLayout.idealMap.columns + AreaMapLayout.gap + AreaMapKey(of: self).width
    return max(beside, legend.items.map(\.width).max() ?? 0)
  }

  // swift-format-ignore: AllPublicDeclarationsHaveDocumentation
  public func idealRows(columns: Int) -> Int {
    max(AreaMapLayout.idealMap.rows, parts.count) + legend.rows(columns: columns).count
  }

  /// Draws the map, the key of its parts beside it, and the legend of classes below.
  ///
  /// The key has as many columns as there is room beside the map; where it has too few rows it shows
  /// those around the selected part. Where there is no room for both, the key outlives the map.
  public func draw(in rect: Rect, on canvas: inout Canvas) {
    let layout = AreaMapLayout(of: self, in: rect)
    if let grid = layout.grid {
      AreaMapDrawing(of: self, grid: grid).draw(in: layout.map, on: &canvas)
    }
    AreaMapKey(of: self).draw(in: layout.key, on: &canvas)
    legend.draw(in: layout.legend, on: &canvas)
  }
}

extension AreaMap {
  /// The letter of a part in map and key; beyond 62 parts they begin anew.
  static func letter(ofPart index: Int) -> Character { letters[index % letters.count] }

  private static let letters = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"
  )

  /// The shade of a class, or the mark of no value.
  func mark(ofGrade grade: Int?) -> Character {
    guard let grade, grades.indices.contains(grade) else { return "·" }
    return Shades(classes: grades.count).mark(ofClass: grade)
  }

  /// How a shade looks.
  func style(ofGrade grade: Int?) -> Style { grade == nil ? .missing : .actual }

  /// The classes, each with the number of its parts.
  var legend: Legend {
    var items = grades.indices.map { grade in
      let count = parts.count { $0.grade == grade }
      return item(grade, "\(grades[grade]): \(count)")
    }
    let missing = parts.count { $0.grade == nil }
    if missing > 0 { items.append(item(nil, "\(missingWord): \(missing)")) }
    return Legend(items: items)
  }

  private func item(_ grade: Int?, _ text: SafeText) -> Legend.Item {
    Legend.Item(
      mark: SafeText(repeating: mark(ofGrade: grade), count: 2),
      style: style(ofGrade: grade),
      text: text
    )
  }
}
