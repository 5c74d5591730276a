package import TuntasModel

extension PacePage {
  /// The day it holds for, and whether a figure rests on sample data.
  package var facts: ScreenFacts {
    ScreenFacts(
      day: moment.day,
      isSynthetic: standing.isSynthetic || sources.contains(where: \.isSynthetic)
    )
  }
}
