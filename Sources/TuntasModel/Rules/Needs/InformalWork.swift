extension Occupation {
  /// Whether it is work without an employer who insures it (pekerjaan informal, bukan penerima upah):
  /// from day to day, on a field, at sea, in trade or in a business of one's own.
  ///
  /// Those are whom insurance at work (BPJS Ketenagakerjaan) is meant for among the extreme poor; the
  /// others of the ten words of P3KE are employed, retired or without work.
  public var isInformal: Bool {
    switch self {
    case .casual, .farmer, .fisher, .trader, .selfEmployed: true
    case .employee, .official, .civilServant, .retired, .notWorking: false
    }
  }

  /// Whether it is a business of one's own that capital can help (usaha): trade and self-employment, the
  /// two of the ten words of P3KE that name one.
  public var isBusiness: Bool { self == .trader || self == .selfEmployed }
}
