/// The numbers that columns can mean: beyond them a number is a slip of the hand, and a sum of many
/// would come to nothing.
///
/// Numbers below zero are taken and told by a rule of data quality, because a clerk can repair them in
/// place.
extension ClosedRange<Int64> {
  /// Rupiah: a thousand trillion, more than any province spends.
  public static var rupiah: ClosedRange<Int64> { -1_000_000_000_000_000...1_000_000_000_000_000 }
  /// A figure of any unit: families, people, metres, percent, or rupiah.
  public static var figure: ClosedRange<Int64> { rupiah }
  /// Families or people: a thousand million, more than the country has.
  public static var count: ClosedRange<Int64> { -1_000_000_000...1_000_000_000 }
  /// Square metres of a house: a hundred hectares.
  public static var squareMetres: ClosedRange<Int64> { -1_000_000...1_000_000 }
  /// Square kilometres of a region: more than the country has.
  public static var squareKilometres: ClosedRange<Int64> { -10_000_000...10_000_000 }
  /// Degrees of latitude.
  public static var latitude: ClosedRange<Int64> { -90...90 }
  /// Degrees of longitude.
  public static var longitude: ClosedRange<Int64> { -180...180 }

  /// The numbers that fit every column; a number beyond them in a database is damage.
  public static var any: ClosedRange<Int64> { figure }

  /// Tells whether a number with a point lies in the range; what is no number does not.
  public func holds(_ number: Double) -> Bool {
    number >= Double(lowerBound) && number <= Double(upperBound)
  }
}
