/// The marks of ascending classes, the lightest first.
struct Shades {
  /// How many classes there are.
  let classes: Int
  /// Whether the first of many classes may be blank; on a map a blank is no place at all.
  var allowsBlank = false

  /// The mark of a class, from 0; more classes than marks share them.
  func mark(ofClass place: Int) -> Character {
    let marks = marks
    return marks[classes <= marks.count ? place : place * marks.count / classes]
  }

  /// Fewer classes have shades further apart.
  private var marks: [Character] {
    switch classes {
    case ...2: ["░", "█"]
    case 3: ["░", "▒", "█"]
    case 5... where allowsBlank: [" ", "░", "▒", "▓", "█"]
    default: ["░", "▒", "▓", "█"]
    }
  }
}
