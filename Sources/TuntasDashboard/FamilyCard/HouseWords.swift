import TerminalKit
import TuntasModel
import TuntasWords

/// What is recorded of a house in its parts, those first that decide whether it is sound.
struct HouseWords {
  let house: House
  let words: Words

  private struct Part {
    var need: RecordedNeed
    var text: SafeText
  }

  /// All three parts, and fewer of them where there is less room.
  var texts: [SafeText] {
    let deciding = house.need
    let ordered =
      parts.filter { $0.need == deciding } + parts.filter { $0.need != deciding }
    return ordered.indices.reversed().map { last in
      ordered[...last].map(\.text).joined(separator: ", ")
    }
  }

  private var parts: [Part] {
    [
      part(.factFloor, house.floor, house.floorQuality, house.floorNeed),
      part(.factWall, house.wall, house.wallQuality, house.wallNeed),
      part(.factRoof, house.roof, house.roofQuality, house.roofNeed),
    ]
  }

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
