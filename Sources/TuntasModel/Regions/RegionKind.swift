/// What a region is in law; a desa elects its head, a kelurahan is an office of its city.
public enum RegionKind: String, Vocabulary {
  /// A province (provinsi).
  case province
  /// A regency (kabupaten).
  case kabupaten
  /// A city (kota).
  case kota
  /// A district (kecamatan).
  case kecamatan
  /// A village with a government of its own (desa).
  case desa
  /// A village that is an office of the district (kelurahan).
  case kelurahan
}
