/// Sanitation: a toilet of its own whose waste goes where it does no harm (jamban, sanitasi layak).
///
/// Safe sanitation in the programmes of the ministry of public works (SPALD-S) is a toilet with a swan
/// neck and a septic tank, or one that a treatment plant serves; a family that has its own toilet over
/// a pond or a river is a candidate as much as one without. P3KE asks who owns the toilet and not where
/// its waste goes, so that silence on the second leaves the first to decide.

extension Toilet {
  /// A family without a toilet of its own needs one.
  public var need: RecordedNeed { self == .own ? .absent : .shown }
}

extension WasteDisposal {
  /// Septic tanks and treatment plants are safe; open water, open ground and a bare hole are not.
  public var need: RecordedNeed {
    switch self {
    case .septicTank, .treatmentPlant: .absent
    case .openWater, .pit, .openGround: .shown
    case .other: .unknown
    }
  }
}

extension House {
  /// Whether the family needs a toilet, or a septic tank for the one it has.
  ///
  /// It is unknown when nobody recorded the toilet, and when what was recorded of its waste cannot be
  /// read or judged.
  public var toiletNeed: RecordedNeed {
    let owned = toilet.value?.need ?? .unknown
    guard owned != .shown, disposal != .unknown else { return owned }
    let waste = disposal.value?.need ?? .unknown
    return waste == .shown ? .shown : RecordedNeed(of: [owned, waste])
  }
}
