import TuntasModel

/// Puts names of sample people together.
struct NameBook: Sendable {
  private let first: [Choice<String>]
  private let second: [Choice<String>]

  /// Reads the names.
  init() {
    first = [Self.choice(NameTokens.maleFirst), Self.choice(NameTokens.femaleFirst)]
    second = [Self.choice(NameTokens.maleSecond), Self.choice(NameTokens.femaleSecond)]
  }

  /// Draws a name in capitals, as registers write it; of those born long ago most have one word.
  func name(of sex: Sex, age: Int, _ random: inout SampleRandom) -> String {
    guard random.chance(age < 40 ? 320 : 110) else { return first[sex.number].draw(&random) }
    return longName(of: sex, &random)
  }

  /// Draws a name of two words.
  func longName(of sex: Sex, _ random: inout SampleRandom) -> String {
    let given = first[sex.number].draw(&random)
    let family = second[sex.number].draw(&random)
    return given == family ? given : "\(given) \(family)"
  }

  private static func choice(_ text: String) -> Choice<String> {
    var pairs: [(String, Int)] = []
    for line in text.split(separator: "\n") {
      let words = line.split(separator: " ")
      let weight = words.first.flatMap { Int($0) } ?? 1
      pairs += words.dropFirst().map { (String($0), weight) }
    }
    return Choice(pairs: pairs)
  }
}
