import GRDB
import TuntasFiles
import TuntasModel

@testable import TuntasStore

/// A registry of thirty families, small enough to be copied for each of thousands of cases.
///
/// Nobody in it is real. Every name, address and number of theirs is in ``personal``, so that a test
/// can tell whether one of them got out.
enum SmallRegistry {
  static let government = Governments.bekasiRegency
  static let village = RegionCode("32.16.01.1007") ?? .country
  static let firstFamily = FamilyKey(village: village, running: 1)

  private static let villages = ["32.16.01.1007", "32.16.01.2001", "32.01.01.1001"]
  private static let perVillage = 10
  private static let names = ["Kusumaningrum", "Wirasasmita", "Hadikusuma"]

  /// What no sentence, and no screen of a role that sees people masked, may hold.
  static let personal: [String] = families.flatMap { family in
    [family.card, family.address]
      + family.members.flatMap { [$0.name, $0.nik].filter { !$0.isEmpty } }
  }

  /// Tells whether a text holds something of a person.
  static func isPersonal(_ text: String) -> Bool { personal.contains { text.contains($0) } }

  /// The registry, in memory; its tables take every value, as a damaged file does.
  static func make() async throws -> DatabaseQueue {
    let store = try Store(inMemoryWith: catalogue)
    _ = try await store.importRecords(from: records)
    _ = try await store.importRecords(from: [CSVText(later, kind: .achievements)])
    let lax = try DatabaseQueue()
    try await store.database.write { db in
      try db.execute(
        sql: """
          PRAGMA writable_schema = 1;
          UPDATE sqlite_master SET sql = replace(sql, ' NOT NULL', '') WHERE type = 'table';
          """
      )
    }
    try store.database.backup(to: lax)
    return lax
  }

  /// A copy of a registry that can be damaged without harm to it.
  static func copy(_ registry: DatabaseQueue) throws -> DatabaseQueue {
    let copy = try DatabaseQueue(configuration: Store.configuration)
    try registry.backup(to: copy)
    return copy
  }

  /// What one more import brings.
  static let more: [any RecordSource] = [
    CSVText("id,village,decile\nbaru-1,32.16.01.1007,2\n", kind: .families)
  ]
}

// MARK: - Texts

extension SmallRegistry {
  private static var catalogue: [any RecordSource] {
    [CSVText(regions, kind: .regions)]
      + BuiltIn.sources.filter { [.sources, .programmes].contains($0.kind) }
  }

  private static var records: [any RecordSource] {
    texts.map { CSVText($0.value, kind: $0.key) }
  }

  private static let regions = """
    code,name,kind,latitude,longitude,area_km2,aliases
    32,Jawa Barat,province,-6.75,107,8086,
    32.01,Bogor,kabupaten,-6.55,106.76,2991,Kab. Bogor
    32.01.01,Cibinong,kecamatan,-6.48,106.84,43,
    32.01.01.1001,Pondok Rajeg,kelurahan,-6.45,106.82,3,
    32.16,Bekasi,kabupaten,-6.24,107.12,1225,Kab. Bekasi
    32.16.01,Tarumajaya,kecamatan,-6.09,106.99,54,
    32.16.01.1007,Setia Asih,kelurahan,-6.15,106.99,3,Setiaasih
    32.16.01.2001,Sagara Makmur,desa,-6.1,106.98,4,

    """

  private static let texts: [RecordKind: String] = [
    .sources: """
    id,title,publisher,date,address,document,synthetic
    dinsos,Daftar,Dinas Sosial,2023-12-05,,BAST 1,no
    sample,Data contoh,Tuntas,,,,yes

    """,
    .lists: """
    id,register,covers,date,families,families_certainty,source,rows_source
    bekasi-old,p3ke,32.16,2023-01-31,24,published,dinsos,sample
    bekasi,p3ke,32.16,2023-12-05,20,published,dinsos,sample
    bekasi-new,p3ke,32.16,2024-12-05,19,published,dinsos,sample
    bogor,dtsen,32.01,2025-05-01,,,dinsos,

    """,
    .targets: """
    region,programme,indicator,year,value,unit,agency,certainty,approximate,document,source
    32.16,rutilahu,,2025,12,housing_unit,Disperkimtan,published,no,,dinsos
    32.16,training,,2025,5,person,Disnaker,published,no,,dinsos
    ID,,extreme-poverty-rate,2026,0,percent,,published,no,Inpres 8/2025,dinsos
    32.16,,extreme-poor-people,2026,0,people,,remark,no,,dinsos

    """,
    .achievements: """
    programme,region,year,quarter,target,target_revised,plan,actual,spent,ceiling,ceiling_revised,obstacle,reported,source
    rutilahu,32.16,2025,1,12,12,2,1,20,200,240,,2025-04-10,dinsos
    rutilahu,32.16,2025,2,12,12,4,3,50,200,240,Bahan terlambat,2025-07-10,dinsos
    rutilahu,32.16.01,2025,2,,,2,1,,,,,,dinsos
    training,32.16,2025,2,5,,2,1,3,9,,,,dinsos

    """,
    .indicators: """
    region,indicator,programme,period,value,unit,method,line,certainty,approximate,source
    32.16,extreme-poverty-rate,,2021,2.5,percent,susenas,usd-1.9,published,no,dinsos
    32.16,extreme-poverty-rate,,2022,1.5,percent,susenas,usd-1.9,published,no,dinsos
    32.16,extreme-poor-people,,2022,3961,people,susenas,usd-1.9,published,yes,dinsos

    """,
    .povertyLines: """
    region,kind,amount,per,basis,valid_from,certainty,approximate,note,source
    ID,extreme,11941,person_day,,2021,published,no,,dinsos
    32.16,bps,600000,person_month,,2024,published,no,,dinsos

    """,
    .deliberations: """
    village,year,stage,date,document
    32.16.01.1007,2025,held,2025-03-01,
    32.16.01.2001,2025,decree,2025-03-02,BA 2

    """,
    .families: familyRows,
    .members: memberRows,
    .listings: listingRows,
    .enrolments: enrolmentRows,
    .verifications: verificationRows,
  ]

  private static let later = """
    programme,region,year,quarter,plan,actual,spent,ceiling,source
    rutilahu,32.16,2025,3,8,6,90,240,dinsos

    """
}

// MARK: - Families

extension SmallRegistry {
  private struct Member {
    var number: Int
    var name: String
    var nik: String
    var rest: String
  }

  private struct Family {
    var id: String
    var number: Int
    var village: String
    var card: String
    var address: String
    var members: [Member]
  }

  private static let families: [Family] = villages.enumerated().flatMap { place, village in
    (1...perVillage).map { family(place * perVillage + $0, in: village) }
  }

  private static func family(_ number: Int, in village: String) -> Family {
    let two = number < 10 ? "0\(number)" : "\(number)"
    let surname = names[number % names.count]
    let members = [
      Member(
        number: 1,
        name: "Rahmawati \(surname)",
        nik: "3216414512\(50 + number)0000",
        rest: "f,1980-12-05,head,none,32.16"
      ),
      Member(
        number: 2,
        name: "Suparlan \(surname)",
        nik: "",
        rest: "m,1978-05-01,spouse,physical,31.75"
      ),
      Member(number: 3, name: "Mulyadi \(surname)", nik: "", rest: "m,2012-05-01,child,none,32.16"),
    ]
    return Family(
      id: "keluarga-\(two)",
      number: number,
      village: village,
      card: "32164105128800\(two)",
      address: "Gang Melati Tersembunyi \(two)",
      members: members
    )
  }

  private static var familyRows: String {
    families.reduce(
      into: "id,kk,village,address,decile,wall,wall_quality,floor,area_m2,toilet,expenditure\n"
    ) {
      $0 +=
        "\($1.id),\($1.card),\($1.village),\($1.address),\($1.number % 4 + 1),bamboo,poor,earth,25,none,400000\n"
    }
  }

  private static var memberRows: String {
    families.reduce(into: "family,number,nik,name,sex,birth_date,relation,disability,ktp_region\n")
    {
      for member in $1.members {
        $0 += "\($1.id),\(member.number),\(member.nik),\(member.name),\(member.rest)\n"
      }
    }
  }

  private static var listingRows: String {
    families.reduce(into: "family,register,from_list,to_list,decile,village,reason\n") {
      let isBogor = $1.village.hasPrefix("32.01")
      let hasLeft = !isBogor && $1.number % 5 == 0
      $0 += "\($1.id),\(isBogor ? "dtsen" : "p3ke"),\(isBogor ? "bogor" : "bekasi-old"),"
      $0 += "\(hasLeft ? "bekasi" : ""),1,\($1.village),\(hasLeft ? "better_off" : "")\n"
    }
  }

  private static var enrolmentRows: String {
    let head = "programme,family,member,group,village,recipient,year,status,date,value,source\n"
    return families.filter { $0.number % 2 == 0 }.reduce(into: head) {
      $0 += "rutilahu,\($1.id),,,,,2025,finished,2025-06-01,20000000,sample\n"
      $0 += "training,\($1.id),1,,,,2025,invited,2025-02-01,,sample\n"
      if $1.number % 4 == 0 { $0 += "rutilahu,,,,\($1.village),Bapak Omo,2025,received,,,sample\n" }
    }
  }

  private static var verificationRows: String {
    families.filter { $0.number % 3 == 0 && !$0.village.hasPrefix("32.01") }
      .reduce(into: "family,list,status,reason,date\n") {
        $0 += "\($1.id),bekasi,eligible,,2023-11-14\n"
      }
  }
}
