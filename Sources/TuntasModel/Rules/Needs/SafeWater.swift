extension WaterSource {
  /// Open wells, open water and rain are no safe water.
  public var need: RecordedNeed {
    switch self {
    case .piped, .bottled, .borehole, .protectedWell: .absent
    case .openWell, .surface, .rain: .shown
    case .other: .unknown
    }
  }
}
