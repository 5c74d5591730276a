/// A need of a family that programmes answer (kebutuhan), in the order in which a family's card shows
/// them.
public enum Need: String, Vocabulary {
  /// A sound house (rumah).
  case house
  /// A toilet of its own (jamban).
  case toilet
  /// Safe drinking water (air minum).
  case water
  /// Health insurance (kesehatan).
  case health
  /// Food (pangan).
  case food
  /// School (sekolah).
  case school
  /// Work (kerja).
  case work
  /// Insurance at work (jaminan kerja).
  case workInsurance = "work-insurance"
  /// A business (usaha).
  case business

  /// The programmes that answer it.
  public var programmes: [ProgrammeCode] {
    switch self {
    case .house: ["rutilahu"]
    case .toilet: ["spald-s"]
    case .water: ["water"]
    case .health: ["pbi-national", "pbi-regional"]
    case .food: ["sembako"]
    case .school: ["pkh"]
    case .work: ["training"]
    case .workInsurance: ["bpjs-tk"]
    case .business: ["capital", "kube"]
    }
  }
}
