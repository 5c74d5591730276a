/// Every text that people read; each language has one table of them.
///
/// The cases with a point in their name are entries of closed lists (`floor.earth`), found by the
/// list and the entry.
public enum Phrase: String, CaseIterable, Hashable, Sendable {
  // Screens
  case overview
  case regions
  case programmes
  case families
  case gaps
  case family

  // Header and footer
  case sampleData
  case headerDate
  case headerListDate
  case moreBelow
  case loading
  case windowTooSmall
  case footerMove
  case footerEnter
  case footerBack
  case footerNextPart
  case footerScreens
  case footerLanguage
  case footerHelp
  case footerClose
  case legend

  // Help
  case helpTitle
  case helpCloses
  case helpRow
  case helpPage
  case helpHalfPage
  case helpEnds
  case helpEnter
  case helpBack
  case helpNextPart
  case helpLanguage
  case helpHelp
  case helpReload
  case helpRedraw
  case helpCancel
  case helpSuspend
  case helpClose
  case helpQuit

  // Overview
  case overviewQuestion
  case overviewBekasi
  case otherDistricts
  case otherVillages
  case overviewProgrammes
  case overviewDeliberations
  case overviewDeliberationsShort
  case overviewReports
  case overviewReportsShort
  case overviewTargetAhead
  case overviewTargetPassed
  case overviewNoTarget

  // Regions and families
  case regionsQuestion
  case regionsListed
  case regionsWithout
  case regionsNoList
  case regionsNone
  case regionsFew
  case noList
  case familiesListed
  case familiesNone
  case gapsNone
  case familiesProgrammes
  case familiesNotYet

  // Columns
  case columnList
  case columnRegion
  case columnDistrict
  case columnVillage
  case columnRecorded
  case columnFamilies
  case columnNotYet
  case columnStatus
  case columnProgramme
  case columnAgency
  case columnActualOfTarget
  case columnDifference
  case columnHead
  case columnPeople
  case columnDecile
  case columnProgrammesOf
  case columnVerification
  case columnNeed
  case columnWhatIsRecorded
  case columnAnswer
  case columnMember
  case columnRelation
  case columnAge
  case columnSchoolAndWork
  case columnCard

  // Status words
  case statusReached
  case statusOnPlan
  case statusBehind
  case statusNotReported
  case statusNotScheduled
  case statusNotBegun
  case statusNoData
  case statusAll
  case statusNotAll
  case statusOldData
  case shortBy
  case overBy

  // Programmes
  case programmesQuestion
  case programmesReports
  case programmesNone
  case programmeIs
  case programmeCost
  case programmePlanIsTime
  case programmeUntil
  case programmeReport
  case programmeByName
  case programmeNotByName
  case programmeSpent
  case programmeWithoutName
  case programmeQuarters
  case programmeParts
  case programmeObstacle
  case programmeReported

  // Strategies
  case strategyLowerSpending
  case strategyRaiseIncome
  case strategyShrinkPockets
  case strategyNone
  case strategyThere
  case strategyNotThere

  // Family card
  case familyIs
  case decileUnknown
  case decileOf
  case decileOfUnknown
  case familyNotVerified
  case familyVerified
  case familyReason
  case dayUnknown
  case familyStrategies
  case history
  case historySince
  case historyIn
  case historyNone
  case factFloor
  case factWall
  case factInsured
  case factReceivedSince
  case factNotRecorded
  case factNoPupil
  case factPupils
  case factNobodySeeks
  case factWithoutWork
  case factNoInformalWork
  case factInformalWork
  case factBusinesses
  case answerShortOfPeople
  case childOfSex
  case child
  case nameMissing
  case nikMissing
  case nikUnreadable
  case notInSchool
  case unknown
  case unknownShort
  case unreadable
  case kindProvince

  // Failures
  case failureUnknownRegion
  case failureUnknownProgramme
  case failureUnknownFamily
  case failureEmpty
  case failureOutOfScope
  case failurePeopleHidden
  case failureWithoutLists
  case failureCancelled
  case failureStore

  // Explanation
  case footerExplain
  case helpExplain
  case explainTitle
  case explainMeaning
  case explainUnit
  case explainMethod
  case explainLine
  case explainDate
  case explainCertainty
  case explainSource
  case explainTarget
  case explainPlan
  case explainDifference
  case explainDont
  case explainListTitle
  case explainRecorded
  case explainFamilyUnit
  case explainListMethod
  case explainLineIs
  case explainLineUnknown
  case explainDateIs
  case explainDateAssumed
  case explainSampleRows
  case explainListDont
  case certaintyCounted
  case certaintyAbout
  case explainProgrammeTitle
  case explainProgramme
  case explainUnitAndAgency
  case explainTargetIs
  case explainTargetOfReport
  case explainNoTarget
  case explainPlanOfAgency
  case explainPlanOfTime
  case explainNoPlan
  case explainDifferenceIs
  case explainNoReport
  case explainQuarterEnd
  case explainQuarterReported
  case explainProgrammeDont
  case explainDeliberationsTitle
  case explainDeliberations
  case explainVillageUnit
  case explainReportsTitle
  case explainReports
  case explainReportUnit
  case explainCountedHere
  case sourceUnknown

  // What went wrong in a command
  case failureOption
  case failureOptionNeeded
  case expectedDate
  case expectedSize
  case expectedCount
  case failureNotFound
  case failureNotReadable
  case failureEmptyFolder
  case failureUnknownFile
  case failureEmptyFile
  case failureMissingColumn
  case failureRepeatedColumn
  case failureNotADatabase
  case failureNewerVersion
  case failureCannotOpen
  case failureCannotWrite
  case failureBusy
  case failureNotAllowed
  case failureDiskFull
  case failureFault
  case failureNothingTaken
  case failureStopped
  case failureNoSample
  case failureNoTerminal
  case failurePoorTerminal

  // Refused rows
  case rejected
  case rejectedRow
  case wholeRow
  case expectedValue
  case expectedText
  case expectedInteger
  case expectedNumber
  case expectedYesNo
  case expectedRegion
  case expectedVillage
  case expectedNIK
  case expectedOriginalNIK
  case expectedWord
  case expectedCells
  case foundCells
  case expectedQuote
  case expectedFamily
  case expectedList
  case expectedProgramme
  case expectedSource
  case expectedUnique
  case expectedSmaller

  // Import
  case importDone
  case importMore
  case importKept
  case importKeptAll
  case failureOverwrites
  case failureOutput
  case preparingSample

  // Info
  case yes
  case no
  case infoVersion
  case infoTerminal
  case infoInteractive
  case infoUTF8
  case infoGlyphs
  case infoNoColor
  case infoLanguage
  case infoDatabase
  case infoDatabaseExists
  case infoSample
  case infoCache

  // Entries of closed lists
  case stageBeforeVerification = "stage.before_verification"
  case stageAfterVerification = "stage.after_verification"
  case stageUnstated = "stage.unstated"
  case scopeNational = "scope.national"
  case scopeProvince = "scope.province"
  case scopeRegency = "scope.regency"
  case unitFamily = "unit.family"
  case unitPerson = "unit.person"
  case unitHousingUnit = "unit.housing_unit"
  case unitGroup = "unit.group"
  case unitMetre = "unit.metre"
  case unitBusiness = "unit.business"
  case unitConnection = "unit.connection"
  case unitUnit = "unit.unit"
  case unitVacancy = "unit.vacancy"
  case unitFullFamily = "unit-full.family"
  case unitFullPerson = "unit-full.person"
  case unitFullHousingUnit = "unit-full.housing_unit"
  case unitFullGroup = "unit-full.group"
  case unitFullMetre = "unit-full.metre"
  case unitFullBusiness = "unit-full.business"
  case unitFullConnection = "unit-full.connection"
  case unitFullUnit = "unit-full.unit"
  case unitFullVacancy = "unit-full.vacancy"
  case verificationNotYet = "verification.not_yet"
  case verificationEligible = "verification.eligible"
  case verificationNotEligible = "verification.not_eligible"
  case verificationNewlyProposed = "verification.newly_proposed"
  case verificationPostponed = "verification.postponed"
  case reasonDied = "reason.died"
  case reasonMovedWithin = "reason.moved_within"
  case reasonMovedAway = "reason.moved_away"
  case reasonBetterOff = "reason.better_off"
  case reasonDouble = "reason.double"
  case reasonNotFound = "reason.not_found"
  case reasonNikMismatch = "reason.nik_mismatch"
  case reasonOutsideCard = "reason.outside_card"
  case reasonOther = "reason.other"
  case registerP3ke = "register.p3ke"
  case registerDtsen = "register.dtsen"
  case registerDtks = "register.dtks"
  case registerLocal = "register.local"
  case certaintyPublished = "certainty.published"
  case certaintyRemark = "certainty.remark"
  case certaintyComputed = "certainty.computed"
  case certaintyConflicting = "certainty.conflicting"
  case floorCeramic = "floor.ceramic"
  case floorCement = "floor.cement"
  case floorWood = "floor.wood"
  case floorBamboo = "floor.bamboo"
  case floorEarth = "floor.earth"
  case floorOther = "floor.other"
  case wallBrick = "wall.brick"
  case wallWood = "wall.wood"
  case wallBamboo = "wall.bamboo"
  case wallZinc = "wall.zinc"
  case wallOther = "wall.other"
  case toiletOwn = "toilet.own"
  case toiletShared = "toilet.shared"
  case toiletOther = "toilet.other"
  case waterPiped = "water.piped"
  case waterBottled = "water.bottled"
  case waterBorehole = "water.borehole"
  case waterProtectedWell = "water.protected_well"
  case waterOpenWell = "water.open_well"
  case waterSurface = "water.surface"
  case waterRain = "water.rain"
  case waterOther = "water.other"
  case relationHead = "relation.head"
  case relationSpouse = "relation.spouse"
  case relationChild = "relation.child"
  case relationParent = "relation.parent"
  case relationParentInLaw = "relation.parent_in_law"
  case relationChildInLaw = "relation.child_in_law"
  case relationGrandchild = "relation.grandchild"
  case relationRelative = "relation.relative"
  case relationOther = "relation.other"
  case schoolNone = "school.none"
  case schoolPrimaryUnfinished = "school.primary_unfinished"
  case schoolPrimary = "school.primary"
  case schoolLowerSecondary = "school.lower_secondary"
  case schoolUpperSecondary = "school.upper_secondary"
  case schoolHigher = "school.higher"
  case workFisher = "work.fisher"
  case workTrader = "work.trader"
  case workEmployee = "work.employee"
  case workOfficial = "work.official"
  case workCasual = "work.casual"
  case workRetired = "work.retired"
  case workFarmer = "work.farmer"
  case workCivilServant = "work.civil_servant"
  case workNotWorking = "work.not_working"
  case workSelfEmployed = "work.self_employed"
  case matchMatches = "match.matches"
  case matchDiffers = "match.differs"
  case sexM = "sex.m"
  case sexF = "sex.f"
  case needHouse = "need.house"
  case needToilet = "need.toilet"
  case needWater = "need.water"
  case needHealth = "need.health"
  case needFood = "need.food"
  case needSchool = "need.school"
  case needWork = "need.work"
  case needWorkInsurance = "need.work-insurance"
  case needBusiness = "need.business"
  case answerReceived = "answer.received"
  case answerInvited = "answer.invited"
  case answerProposed = "answer.proposed"
  case answerRefused = "answer.refused"
  case answerNotRecorded = "answer.notRecorded"
}
