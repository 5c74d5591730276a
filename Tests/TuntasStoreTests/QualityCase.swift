import Testing
import TuntasModel

/// One way to break one rule in the small registry, and how many issues it makes.
struct QualityCase: Sendable, CustomTestStringConvertible {
  var rule: QualityRule
  var issues = 1
  /// Tells whether importing the sound rows once more repairs it.
  var isRepaired = true
  var breaking: @Sendable (inout QualityRegistry) -> Void

  var testDescription: String { rule.code }

  static let all = persons + families + programmes + figures

  private static let persons = [
    QualityCase(rule: .nikMissing) { $0.replace("3216010105120000", with: "", in: .members) },
    QualityCase(rule: .nikMissing) {
      $0.replace("3216010105120000", with: "321601010512000", in: .members)
    },
    QualityCase(rule: .nikShared, issues: 2) {
      $0.replace(
        "3216010206750000,Omo Sukarna,m,1975-06-02",
        with: "3216014512800000,Omo Sukarna,f,1980-12-05",
        in: .members
      )
    },
    QualityCase(rule: .regionUnknown) {
      $0.replace("head,casual,32.16.01.1007", with: "head,casual,9", in: .members)
    },
    QualityCase(rule: .birthDateImpossible) {
      $0.replace("2012-05-01", with: "2012-02-31", in: .members)
    },
    QualityCase(rule: .nikBirthDate) { $0.replace("2012-05-01", with: "2012-05-02", in: .members) },
    QualityCase(rule: .nikSex) { $0.replace("m,2012-05-01", with: "f,2012-05-01", in: .members) },
    QualityCase(rule: .civilMismatch) {
      $0.replace("child,,,matches", with: "child,,,differs", in: .members)
    },
    QualityCase(rule: .civilMismatch) {
      $0.replace("child,,,matches", with: "child,,,", in: .members)
    },
    QualityCase(rule: .outsideCard) { $0.replace("child,,,", with: "child,,32.75,", in: .members) },
    QualityCase(rule: .unreadable) {
      $0.replace("child,,", with: "child,guru ngaji,", in: .members)
    },
    QualityCase(rule: .nikFromElsewhere) {
      $0.replace("3216010105120000", with: "3275010105120000", in: .members)
    },
    QualityCase(rule: .nikSynthetic) {
      $0.replace(
        "bogor,dtsen,32.01.01.1001,2025-09-30,sample",
        with: "bogor,dtsen,32.01.01.1001,2025-09-30,dinsos",
        in: .lists
      )
    },
  ]

  private static let families = [
    QualityCase(rule: .decileImpossible) { $0.replace("1007,1", with: "1007,14", in: .families) },
    QualityCase(rule: .decileImpossible) {
      $0.replace(",1,32.16.01.2001", with: ",0,32.16.01.2001", in: .listings)
    },
    QualityCase(rule: .headCount) {
      $0.replace("1980-12-05,head", with: "1980-12-05,parent", in: .members)
    },
    QualityCase(rule: .headCount) {
      $0.replace("2012-05-01,child", with: "2012-05-01,head", in: .members)
    },
    QualityCase(rule: .familyCardNumber) {
      $0.replace("3216010101010001", with: "321601010101000", in: .families)
    },
    QualityCase(rule: .familyCardNumber, issues: 2) {
      $0.replace("3216010101010001", with: "3201010101010003", in: .families)
    },
    QualityCase(rule: .noAdult) {
      $0.replace(
        "3201010307700000,Ujang Saepul,m,1970",
        with: "3201010307150000,Ujang Saepul,m,2015",
        in: .members
      )
    },
    QualityCase(rule: .possibleDouble, issues: 2, isRepaired: false) {
      $0.add("D,,32.16.01.1007,2", to: .families)
      $0.add("D,dtsen,bekasi,,2,32.16.01.1007", to: .listings)
      $0.add("D,1,3216024512800000,SITI  NURDJANAH,f,1980-12-05,head,,,matches", to: .members)
    },
    QualityCase(rule: .possiblyBetterOff) {
      $0.replace("head,casual", with: "head,official", in: .members)
    },
    QualityCase(rule: .unreadable, isRepaired: false) {
      $0.replace(",decile\n", with: ",decile,floor\n", in: .families)
      $0.replace("1001,1\n", with: "1001,1,\n", in: .families)
      $0.replace("2001,1\n", with: "2001,1,\n", in: .families)
      $0.replace("1007,1\n", with: "1007,1,marmer\n", in: .families)
    },
    QualityCase(rule: .unreadable, issues: 2, isRepaired: false) {
      $0.replace(",decile\n", with: ",decile,area_m2,expenditure\n", in: .families)
      $0.replace("1001,1\n", with: "1001,1,0,0\n", in: .families)
      $0.replace("2001,1\n", with: "2001,1,-36,\n", in: .families)
      $0.replace("1007,1\n", with: "1007,1,,-250000\n", in: .families)
    },
  ]

  private static let enrolments =
    "programme,family,member,group,village,recipient,year,status,date,source"

  private static let programmes = [
    QualityCase(rule: .aidAfterDeath, isRepaired: false) {
      $0.add(
        "C,bogor,not_eligible,died,2025-03-01",
        to: .verifications,
        header: "family,list,status,reason,date"
      )
      $0.add("pkh,C,,,,,2025,received,2025-05-01,sample", to: .enrolments, header: enrolments)
      $0.add("pkh,C,,,,,2024,received,2024-05-01,sample", to: .enrolments)
    },
    QualityCase(rule: .sameBenefitTwice, isRepaired: false) {
      $0.add("rutilahu,A,,,,,2024,finished,2024-06-01,sample", to: .enrolments, header: enrolments)
      $0.add("rutilahu,A,,,,,2025,finished,2025-05-01,sample", to: .enrolments)
      $0.add("rutilahu,B,,,,,2019,finished,2019-01-01,sample", to: .enrolments)
      $0.add("rutilahu,B,,,,,2025,finished,2025-05-01,sample", to: .enrolments)
    },
    QualityCase(rule: .unreadable, isRepaired: false) {
      $0.add("pkh,A,,,,,2025,sudah,2025-05-01,sample", to: .enrolments, header: enrolments)
    },
    QualityCase(rule: .unreadable, issues: 2, isRepaired: false) {
      let header = "programme,family,village,recipient,year,value,source"
      $0.add("pkh,A,,,2025,-1,sample", to: .enrolments, header: header)
      $0.add("pkh,B,,,2025,0,sample", to: .enrolments)
      $0.add("pkh,,32.16.01.1007,Omo,2025,-1,sample", to: .enrolments)
      $0.add("pkh,,32.16.01.1007,Ujang,2025,0,sample", to: .enrolments)
    },
  ]

  private static let figures = [
    QualityCase(rule: .reportImplausible, isRepaired: false) {
      let header = "programme,region,year,quarter,target,actual,spent,source"
      $0.add("pkh,32.16,2025,3,10,12,5,sample", to: .achievements, header: header)
      $0.add("pkh,32.16,2025,2,10,10,5,sample", to: .achievements)
    },
    QualityCase(rule: .reportImplausible, issues: 2, isRepaired: false) {
      let header = "programme,region,year,quarter,target,ceiling,spent,source"
      $0.add("pkh,32.16,2025,3,10,-5,-5,sample", to: .achievements, header: header)
    },
    QualityCase(rule: .unreadable, isRepaired: false) {
      let header = "region,programme,indicator,year,value,unit,certainty,source"
      $0.add("32.16,pkh,,2025,-5,family,published,sample", to: .targets, header: header)
      $0.add("32.16,,poverty-rate-change,2025,-5,percentage_points,published,sample", to: .targets)
    },
    QualityCase(rule: .regionName, isRepaired: false) {
      $0.add("32.16.01.2001,desa,Cibinong", to: .regions, header: "code,kind,name")
    },
    QualityCase(rule: .oldData) {
      $0.replace("32.01.01.1001,2025-09-30", with: "32.01.01.1001,2025-05-30", in: .lists)
    },
    QualityCase(rule: .unitMismatch, isRepaired: false) {
      let header = "region,programme,indicator,year,value,unit,certainty,source"
      $0.add(
        "32.16,,extreme-poor-people,2026,5,percent,remark,sample",
        to: .targets,
        header: header
      )
    },
    QualityCase(rule: .villageWithoutRows) {
      $0.replace("32.01.01.1001,2025", with: "32.01.01.1002,2025", in: .lists)
    },
  ]
}
