import ArgumentParser
import TuntasModel

/// The option that says whose issues of data quality are counted.
struct QualityOptions: ParsableArguments {
  @Flag(
    help: ArgumentHelp(
      "Of issues also those of families that left the list; otherwise only families on it count."
    )
  )
  var allFamilies = false

  /// The name of the option, for refusals.
  static let name = "--all-families"

  /// Whose issues are counted.
  var families: QualityFamilies { allFamilies ? .all : .onList }
}
