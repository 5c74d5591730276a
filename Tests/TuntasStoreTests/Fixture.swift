import TuntasFiles
import TuntasModel
import TuntasStore

/// A small registry, built text by text so that every number in a test can be counted on the
/// fingers.
///
/// Two governments have lists. Kab. Bekasi: Setia Asih has 4 families, Sagara Makmur 3, Bahagia 2
/// (Babelan). Bogor: Pondok Rajeg has 3. Each family has as many members as its running number; the
/// last family of each village has left the list.
struct Fixture {
  static let villages: [(code: String, families: Int)] = [
    ("32.16.01.1007", 4), ("32.16.01.2001", 3), ("32.16.02.1006", 2), ("32.01.01.1001", 3),
  ]

  /// The texts, by kind; a test may change them.
  var texts: [RecordKind: String] = [:]

  init() {
    texts[.sources] = """
      id,title,publisher,date,address,document,synthetic
      dinsos,Daftar,Dinas Sosial,2023-12-05,,BAST 1,no
      sample,Data contoh,Tuntas,,,,yes

      """
    texts[.lists] = """
      id,register,covers,date,families,families_certainty,source,rows_source
      bekasi-old,p3ke,32.16,2023-01-31,9,published,dinsos,sample
      bekasi,p3ke,32.16,2023-12-05,6,published,dinsos,sample
      bogor,dtsen,32.01,2025-05-01,,,dinsos,

      """
    addFamilies()
    addProgrammes()
    texts[.deliberations] = """
      village,year,stage,date,document
      32.16.01.1007,2024,decree,2024-03-01,SK 1
      32.16.01.1007,2025,held,2025-03-01,
      32.16.01.2001,2025,minutes_sent,2025-03-02,BA 2

      """
  }

  /// The files, as an import takes them.
  var sources: [any RecordSource] {
    texts.map { CSVText($0.value, kind: $0.key) }
  }

  /// A registry in memory that holds the fixture.
  static func store() async throws -> Store {
    let store = try Store(inMemoryWith: BuiltIn.sources)
    _ = try await store.importRecords(from: Fixture().sources)
    return store
  }

  /// The register id of a family.
  static func id(_ village: String, _ number: Int) -> String { "\(village)/\(number)" }

  /// The key that the family gets when its village's families come in their order.
  static func key(_ village: String, _ number: Int64) -> FamilyKey {
    FamilyKey(village: RegionCode(village) ?? .country, running: number)
  }

  private mutating func addFamilies() {
    var families = "id,village,decile,address,wall,expenditure\n"
    var members = "family,number,nik,name,sex,birth_date,relation,disability,ktp_region\n"
    var listings = "family,register,from_list,to_list,decile,village,reason\n"
    for (village, count) in Self.villages {
      let isBogor = village.hasPrefix("32.01")
      for number in 1...count {
        let id = Self.id(village, number)
        families += "\(id),\(village),1,Kp. Baru,bamboo,400000\n"
        for member in 1...number { members += Self.member(member, of: id) }
        let hasLeft = number == count
        let register = isBogor ? "dtsen" : "p3ke"
        let first = isBogor ? "bogor" : "bekasi-old"
        let last = hasLeft && !isBogor ? "bekasi-old" : ""
        listings += "\(id),\(register),\(first),\(last),1,\(village),\(hasLeft ? "died" : "")\n"
      }
    }
    texts[.families] = families
    texts[.members] = members
    texts[.listings] = listings
  }

  private static func member(_ number: Int, of id: String) -> String {
    switch number {
    case 1: "\(id),1,3216410512800000,Siti Nurjanah,f,1980-12-05,head,physical,32.16\n"
    case 2: "\(id),2,,Dédi Kurnia,m,2012-05-01,child,physical,31.75\n"
    default: "\(id),\(number),abc,Euis,f,1950-01-01,parent,,\n"
    }
  }

  private mutating func addProgrammes() {
    texts[.targets] = """
      region,programme,indicator,year,value,unit,agency,certainty,approximate,document,source
      32.16,rutilahu,,2024,10,housing_unit,,published,no,,dinsos
      32.16,rutilahu,,2025,12,housing_unit,Disperkimtan,published,no,,dinsos
      32.16,rutilahu,,2025,99,housing_unit,,published,no,,sample
      ID,,extreme-poverty-rate,2026,0,percent,,published,no,Inpres 8/2025,dinsos
      ID,,extreme-poor-people,2026,0,people,,published,no,Inpres 8/2025,dinsos
      32.16,,extreme-poor-people,2024,0,people,,remark,no,,dinsos

      """
    texts[.achievements] = """
      programme,region,year,quarter,plan,actual,spent,ceiling,obstacle,source
      rutilahu,32.16,2025,1,0,0,0,200,,dinsos
      rutilahu,32.16,2025,2,4,3,50,200,Bahan terlambat 081234567890,dinsos
      rutilahu,32.16.01,2025,2,2,1,,,,sample
      road,32.16,2025,2,,120,,,,dinsos

      """
    texts[.enrolments] = """
      programme,family,member,group,village,recipient,year,status,date,source
      rutilahu,32.16.01.1007/1,,,,,2025,finished,2025-06-01,sample
      sembako,32.16.01.1007/1,,,,,2025,received,2025-02-01,sample
      sembako,32.16.01.1007/2,,,,,2024,received,2024-02-01,sample
      training,32.16.01.1007/2,1,,,,2025,invited,2025-02-01,sample
      kube,32.16.01.2001/1,1,Mawar,,,2025,received,,sample
      kube,32.16.01.2001/2,1,Mawar,,,2025,received,,sample
      sembako,32.16.01.1007/4,,,,,2025,received,2025-02-01,sample
      rutilahu,,,,32.16.02.1006,Bapak Omo,2025,received,,sample
      road,32.16.01.2001/1,,,,,2025,received,,sample

      """
    texts[.verifications] = """
      family,list,status,reason,date
      32.16.01.1007/1,bekasi,eligible,,2023-11-14
      32.16.01.1007/2,bekasi-old,not_yet,,
      32.16.01.2001/1,,not_eligible,better_off,2023-11-15

      """
  }
}
