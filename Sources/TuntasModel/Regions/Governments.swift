/// The local governments whose families the dashboard shows, in the order it shows them.
public enum Governments {
  /// Kabupaten Bekasi.
  public static let bekasiRegency = known(3_216_000_000)
  /// Kota Bekasi.
  public static let bekasiCity = known(3_275_000_000)
  /// Kabupaten Bogor.
  public static let bogor = known(3_201_000_000)
  /// Kabupaten Cianjur.
  public static let cianjur = known(3_203_000_000)

  /// The four, area by area: Bekasi (two governments), Bogor, Cianjur.
  public static let all = [bekasiRegency, bekasiCity, bogor, cianjur]

  private static func known(_ number: Int64) -> RegionCode {
    RegionCode(number: number) ?? .country
  }
}
