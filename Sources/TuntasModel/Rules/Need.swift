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

  /// The programmes that answer it, each of them alone, those named most often first.
  ///
  /// Food is answered by what the rules name in one breath for a family without enough: staple food,
  /// cash from the village fund, cash for extreme poor families. School is answered by what takes
  /// its cost off a family, PKH among it, whose money follows its pupils. Help with the cost of
  /// treatment insures nobody, and a joint business group is no work for a wage, so the one is not
  /// under health and the other not under work.
  public var programmes: [ProgrammeCode] {
    switch self {
    case .house: ["rutilahu"]
    case .toilet: ["spald-s"]
    case .water: ["water"]
    case .health: ["pbi-national", "pbi-regional"]
    case .food: ["sembako", "blt-dd", "cash-1.5m"]
    case .school: ["pkh", "pip", "school-fees", "scholarship-s1"]
    case .work: ["training", "career-center", "job-fair", "vacancies", "link-match"]
    case .workInsurance: ["bpjs-tk"]
    case .business: ["capital", "kube"]
    }
  }

  /// Whether the registry records anything by which the need itself can be seen; of the others only what
  /// programmes did is known.
  public var isJudged: Bool {
    switch self {
    case .house, .toilet, .water, .health, .school: true
    case .food, .work, .workInsurance, .business: false
    }
  }
}
