import TuntasModel

/// The programmes of the catalogue that sample families and reports speak of.
enum SampleProgramme: String, Sendable {
  case pkh
  case sembako
  case cash = "cash-1.5m"
  case villageCash = "blt-dd"
  case pbiNational = "pbi-national"
  case pbiRegional = "pbi-regional"
  case medicalCost = "medical-cost"
  case schoolFees = "school-fees"
  case scholarship = "scholarship-s1"
  case pip
  case kube
  case training
  case careerCenter = "career-center"
  case capital
  case workersInsurance = "bpjs-tk"
  case rutilahu
  case spaldS = "spald-s"
  case streetLighting = "street-lighting"
  case road
  case water
  case civilPapers = "civil-papers"

  /// The unit that reports count.
  var unit: CountedUnit {
    switch self {
    case .pkh, .sembako, .cash, .villageCash: .family
    case .kube: .group
    case .capital: .business
    case .rutilahu: .housingUnit
    case .spaldS, .streetLighting: .unit
    case .road: .metre
    case .water: .connection
    default: .person
    }
  }

  /// Rupiah that one unit costs in a year; `nil` where the money is the centre's or nobody's.
  var unitCost: Int? {
    switch self {
    case .rutilahu, .kube: 20_000_000
    case .spaldS: 9_000_000
    case .streetLighting: 4_500_000
    case .road: 900_000
    case .water: 2_800_000
    case .capital: 5_000_000
    case .training: 3_500_000
    case .scholarship: 12_000_000
    case .medicalCost: 6_000_000
    case .schoolFees: 1_200_000
    case .villageCash: 3_600_000
    case .pbiRegional: 453_600
    case .workersInsurance: 201_600
    default: nil
    }
  }
}
