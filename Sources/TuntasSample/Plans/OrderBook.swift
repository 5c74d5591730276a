import TuntasModel

/// The families of a plan, asked for village by village, so that few are in memory at once.
protocol OrderBook {
  /// The families of a village.
  ///
  /// - Parameters:
  ///   - area: The place of the government.
  ///   - village: The place of the village in it.
  /// - Returns: Their orders, with ids.
  func families(area: Int, village: Int) -> [FamilyOrder]

  /// How many families a government has.
  func count(area: Int) -> Int

  /// How many families a village has.
  func count(area: Int, village: Int) -> Int

  /// Enrolments of recipients who are on no list.
  func recipients(area: Int, village: Int) -> [EnrolmentRow]

  /// What the programmes of a government reported.
  func reports(area: Int) -> [PairReport]

  /// The same, district by district.
  func districtReports(area: Int) -> [DistrictReport]

  /// The lists.
  var lists: [FamilyList] { get }

  /// Which programmes families come into by chance.
  func menu(area: Int) -> ProgrammeMenu

  /// How many villages of a government are done with their deliberation.
  func deliberated(area: Int) -> Int
}
