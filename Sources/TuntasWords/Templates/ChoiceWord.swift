/// A word of a closed list, for the instructions of an empty workbook.
///
/// The raw value is the word; one that means something else under a column has the column in front,
/// `fuel.wood`.
enum ChoiceWord: String, CaseIterable, Hashable, Sendable {
  case yes
  case no
  case other
  case own
  case rented
  case free
  case official
  case ownershipOfficial = "ownership.official"
  case concrete
  case tile
  case sheet
  case wood
  case roofWood = "roof.wood"
  case fuelWood = "fuel.wood"
  case bamboo
  case thatch
  case brick
  case zinc
  case good
  case poor
  case ceramic
  case cement
  case earth
  case piped
  case bottled
  case borehole
  case protectedWell = "protected_well"
  case openWell = "open_well"
  case septicTank = "septic_tank"
  case treatmentPlant = "treatment_plant"
  case openWater = "open_water"
  case pit
  case openGround = "open_ground"
  case surface
  case rain
  case shared
  case gridMetered = "grid_metered"
  case gridUnmetered = "grid_unmetered"
  case otherPower = "other_power"
  case none
  case lightingNone = "lighting.none"
  case schoolingNone = "schooling.none"
  case upTo900 = "up_to_900"
  case over900 = "over_900"
  case gas
  case kerosene
  case atRisk = "at_risk"
  case notAtRisk = "not_at_risk"
  case notTarget = "not_target"
  case national
  case province
  case regency
  case m
  case f
  case head
  case spouse
  case child
  case parent
  case parentInLaw = "parent_in_law"
  case childInLaw = "child_in_law"
  case grandchild
  case relative
  case single
  case married
  case divorced
  case widowed
  case primaryUnfinished = "primary_unfinished"
  case primary
  case lowerSecondary = "lower_secondary"
  case upperSecondary = "upper_secondary"
  case higher
  case fisher
  case trader
  case employee
  case casual
  case retired
  case farmer
  case civilServant = "civil_servant"
  case notWorking = "not_working"
  case selfEmployed = "self_employed"
  case physical
  case sensory
  case intellectual
  case mental
  case multiple
  case matches
  case differs
  case p3ke
  case dtsen
  case dtks
  case local
  case published
  case assumed
  case remark
  case computed
  case conflicting
  case beforeVerification = "before_verification"
  case afterVerification = "after_verification"
  case unstated
  case died
  case movedWithin = "moved_within"
  case movedAway = "moved_away"
  case betterOff = "better_off"
  case double
  case notFound = "not_found"
  case nikMismatch = "nik_mismatch"
  case outsideCard = "outside_card"
  case notYet = "not_yet"
  case eligible
  case notEligible = "not_eligible"
  case newlyProposed = "newly_proposed"
  case postponed
  case scheduled
  case held
  case minutesSent = "minutes_sent"
  case districtAgreed = "district_agreed"
  case planningAgreed = "planning_agreed"
  case decree
  case proposed
  case invited
  case attended
  case finished
  case received
  case refused
  case ended
  case kabupaten
  case kota
  case kecamatan
  case desa
  case kelurahan
  case extreme
  case bps
  case personDay = "person_day"
  case personMonth = "person_month"
  case familyOfFourMonth = "family_of_four_month"
  case family
  case person
  case group
  case village
  case housingUnit = "housing_unit"
  case metre
  case business
  case connection
  case unit
  case vacancy
}
