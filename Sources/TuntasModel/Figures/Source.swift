/// Where a figure or a list comes from (sumber).
public struct Source: Hashable, Sendable {
  /// A short word that names it for good.
  public var id: String
  /// The title.
  public var title: String
  /// Who published it.
  public var publisher: String
  /// When it was published, as exact as known.
  public var date: Period?
  /// The address where it can be read.
  public var address: String?
  /// The number of the document: a decree, an instruction, a hand-over record (BAST).
  public var document: String?
  /// Tells whether it is sample data, not of real people.
  public var isSynthetic: Bool

  /// Makes a source.
  public init(
    id: String,
    title: String,
    publisher: String,
    date: Period? = nil,
    address: String? = nil,
    document: String? = nil,
    isSynthetic: Bool = false
  ) {
    self.id = id
    self.title = title
    self.publisher = publisher
    self.date = date
    self.address = address
    self.document = document
    self.isSynthetic = isSynthetic
  }
}
