import TerminalKit
import TuntasModel
import TuntasWords

/// What is recorded of a house in its parts, those first that decide whether it is sound.
///
/// Floor, wall and roof; a part of poor quality says so.
struct HouseWords {
  /// What is recorded of the house.
  let house: House
  let words: Words

  /// A part in words, and what it says of the need for a better house.
  private struct Part {
    var need: RecordedNeed
    var text: SafeText
  }

  /// All three parts, then two, then one, for a column that takes the longest text that fits.
  var texts: [SafeText] {
    let deciding = house.need
    let ordered =
      parts.filter { $0.need == deciding } + parts.filter { $0.need != deciding }
    return ordered.indices.reversed().map { last in
      ordered[...last].map(\.text).joined(separator: ", ")
    }
  }

  /// Floor, wall and roof.
  private var parts: [Part] {
    [
      part(.factFloor, house.floor, house.floorQuality, house.floorNeed),
      part(.factWall, house.wall, house.wallQuality, house.wallNeed),
      part(.factRoof, house.roof, house.roofQuality, house.roofNeed),
    ]
  }

  /// One part in words, with "poor" where its quality is recorded as that, and with a remark where
  /// a sound material has no recorded quality.
  private func part(
    _ phrase: Phrase,
    _ material: Recorded<some HouseMaterial & Worded>,
    _ quality: Recorded<MaterialQuality>,
    _ need: RecordedNeed
  ) -> Part {
    let text = words.text(phrase, ["material": words.word(material)])
    if quality == .known(.poor) {
      return Part(need: need, text: words.text(.factPoor, ["part": text]))
    }
    // A sound material leaves the part open only where nobody wrote how good it is.
    let isUngraded = need == .unknown && material.value?.need == .absent
    return Part(need: need, text: isUngraded ? words.text(.factUngraded, ["part": text]) : text)
  }
}
