/// The regions that the registry knows, for checking rows while they are read.
public struct RegionIndex: Sendable {
  private let numbers: Set<Int64>
  private let names: VillageNames?
  private let spellings: RegionNames?

  /// Takes the numbers of codes.
  public init(_ numbers: some Sequence<Int64>) {
    self.numbers = Set(numbers).union([RegionCode.country.number])
    names = nil
    spellings = nil
  }

  /// Takes regions with their names and other spellings, for files that name villages.
  public init(regions: some Sequence<Region>) {
    let regions = Array(regions)
    numbers = Set(regions.map(\.code.number)).union([RegionCode.country.number])
    names = VillageNames(regions)
    spellings = RegionNames(regions)
  }

  /// Tells whether a region is known.
  public func contains(_ number: Int64) -> Bool {
    numbers.contains(number)
  }

  /// Tells whether a number is that of a known village.
  public func containsVillage(_ number: Int64) -> Bool {
    number % 10_000 != 0 && numbers.contains(number)
  }

  /// Finds a village by its name together with those of its district and government.
  ///
  /// One name alone is never enough: Cibinong is a district of Bogor and of Cianjur. Case, blanks and
  /// the word for the kind (`KEC.`) do not count.
  ///
  /// - Parameters:
  ///   - village: The name of the desa or kelurahan, as UTF-8.
  ///   - district: The name of the kecamatan.
  ///   - government: The name or the code of the kabupaten or kota.
  /// - Returns: The number of its code; `nil` when no village or more than one has these names.
  public func village(
    named village: UnsafeBufferPointer<UInt8>,
    district: UnsafeBufferPointer<UInt8>,
    government: UnsafeBufferPointer<UInt8>
  ) -> Int64? {
    names?.number(village: village, district: district, government: government)
  }

  /// Tells whether a name that stands beside a code is known to be another region's.
  ///
  /// - Parameters:
  ///   - name: The name as UTF-8; a code that stands in its place contradicts nothing.
  ///   - code: The code.
  /// - Returns: Whether it is.
  public func contradicts(_ name: UnsafeBufferPointer<UInt8>, _ code: RegionCode) -> Bool {
    guard let spellings, spellings.contradicts(name, code) else { return false }
    return RegionCode(utf8: name) == nil
  }

  /// Tells which of three names finds no village.
  ///
  /// - Parameters:
  ///   - district: The name of the kecamatan.
  ///   - government: The name or the code of the kabupaten or kota.
  /// - Returns: The level of the largest region that is not known by its name; that of villages when
  ///   the two others are.
  public func unknownLevel(
    district: UnsafeBufferPointer<UInt8>,
    government: UnsafeBufferPointer<UInt8>
  ) -> RegionLevel {
    names?.unknownLevel(district: district, government: government) ?? .village
  }
}
