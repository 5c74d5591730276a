/// How much synthetic data to make.
public enum SamplePlan: Hashable, Sendable {
  /// The data of the sample folder.
  case standard
  /// A folder with a number of families, complete in itself but for regions and programmes.
  ///
  /// With dirt, some of the families have one fault each, and
  /// ``SampleDirt/fileName`` lists every one.
  case scaled(families: Int, dirt: SampleDirt? = nil)
}
