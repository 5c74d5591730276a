import TuntasFiles
import TuntasModel

/// A small registry, written row by row so that every number in a case can be counted on the fingers.
///
/// Kab. Bekasi has two lists of P3KE. On the older are nine families: four in Setia Asih, three in
/// Sagara Makmur (both Tarumajaya), two in Bahagia (Babelan). Wati of Setia Asih and Dadang of Bahagia
/// have left by the newer. Bogor has one list of DTSEN with three families in Pondok Rajeg, and nobody
/// named any of them to a programme. Kota Bekasi and Cianjur have no list.
enum Town {
  /// The texts, by kind.
  static let texts: [RecordKind: String] = [
    .sources: sources, .lists: lists, .families: families, .members: members,
    .listings: listings, .targets: targets, .achievements: achievements, .enrolments: enrolments,
    .verifications: verifications, .deliberations: deliberations,
  ]

  /// The files of texts, in the order in which their kinds are read.
  static func files(_ texts: [RecordKind: String] = texts) -> [any RecordSource] {
    RecordKind.allCases.compactMap { kind in texts[kind].map { CSVText($0, kind: kind) } }
  }

  private static let sources = """
    id,title,publisher,date,synthetic
    dinsos,Daftar P3KE,Dinas Sosial,2023-12-05,no
    agency,Laporan triwulan,Bappeda,,no
    sample,Data contoh,Tuntas,,yes

    """

  private static let lists = """
    id,register,covers,date,families,families_certainty,source,rows_source
    bekasi-old,p3ke,32.16,2023-01-31,9,published,dinsos,sample
    bekasi,p3ke,32.16,2023-12-05,7,published,dinsos,sample
    bogor,dtsen,32.01,2025-05-01,,,dinsos,sample

    """

  private static let families = """
    id,village,decile,wall
    B1,32.16.01.1007,1,bamboo
    B2,32.16.01.1007,2,brick
    B3,32.16.01.1007,,bamboo
    B4,32.16.01.1007,1,bamboo
    B5,32.16.01.2001,1,bamboo
    B6,32.16.01.2001,3,bamboo
    B7,32.16.01.2001,satu,bamboo
    B8,32.16.02.1006,1,bamboo
    B9,32.16.02.1006,2,bamboo
    C1,32.01.01.1001,1,bamboo
    C2,32.01.01.1001,2,bamboo
    C3,32.01.01.1001,,bamboo

    """

  private static let members = """
    family,number,nik,name,sex,birth_date,relation
    B1,1,3216414512800000,Siti Nurjanah,f,1980-12-05,head
    B1,2,3216410105120000,Dedi Kurnia,m,2012-05-01,child
    B2,1,3216410206750000,Omo Sukarna,m,1975-06-02,head
    B2,2,3216414403780000,Euis Rohayati,f,1978-03-04,spouse
    B3,1,3216416001690000,Tuti Alawiyah,f,1969-01-20,head
    B4,1,3216414909900000,Wati Komariah,f,1990-09-09,head
    B5,1,3216410302820000,Asep Saepudin,m,1982-02-03,head
    B5,2,3216414504850000,Ani Suryani,f,1985-04-05,spouse
    B5,3,3216414101190000,Rini Kecil,f,2019-01-01,child
    B6,1,3216410707550000,Engkos,m,1955-07-07,head
    B7,1,,,f,1960-10-10,head
    B8,1,3216410307700000,Ujang Saepul,m,1970-07-03,head
    B9,1,3216411111480000,Dadang Hidayat,m,1948-11-11,head
    C1,1,3201414808880000,Siti Aminah,f,1988-08-08,head
    C1,2,3201411505850000,Jajang Nurdin,m,1985-05-15,spouse
    C2,1,3201410202710000,Budi Hartono,m,1971-02-02,head
    C3,1,3201414606660000,Yayah Rokayah,f,1966-06-06,head

    """

  private static let listings = """
    family,register,from_list,to_list,village,reason
    B1,p3ke,bekasi-old,,32.16.01.1007,
    B2,p3ke,bekasi-old,,32.16.01.1007,
    B3,p3ke,bekasi-old,,32.16.01.1007,
    B4,p3ke,bekasi-old,bekasi-old,32.16.01.1007,better_off
    B5,p3ke,bekasi-old,,32.16.01.2001,
    B6,p3ke,bekasi-old,,32.16.01.2001,
    B7,p3ke,bekasi-old,,32.16.01.2001,
    B8,p3ke,bekasi-old,,32.16.02.1006,
    B9,p3ke,bekasi-old,bekasi-old,32.16.02.1006,died
    C1,dtsen,bogor,,32.01.01.1001,
    C2,dtsen,bogor,,32.01.01.1001,
    C3,dtsen,bogor,,32.01.01.1001,

    """

  private static let targets = """
    region,programme,indicator,year,value,unit,agency,document,certainty,source
    32.16,rutilahu,,2024,6,housing_unit,,,published,agency
    32.16,rutilahu,,2025,10,housing_unit,Disperkimtan,,published,agency
    32.16,sembako,,2025,8,family,,,published,agency
    ID,,extreme-poverty-rate,2026,0,percent,,Inpres 8/2025,published,agency

    """

  /// Of the third quarter nothing has come; of Sembako nothing ever did.
  private static let achievements = """
    programme,region,year,quarter,plan,actual,spent,ceiling,source
    rutilahu,32.16,2025,1,2,0,0,200,agency
    rutilahu,32.16,2025,2,5,3,50,200,agency
    rutilahu,32.16.01,2025,2,3,2,,,agency

    """

  private static let enrolments = """
    programme,family,member,village,recipient,year,status,date,source
    rutilahu,B1,,,,2025,finished,2025-06-01,sample
    rutilahu,,,32.16.02.1006,Bapak Amir,2025,received,2025-06-01,sample
    sembako,B1,,,,2025,received,2025-02-01,sample
    sembako,B5,,,,2025,received,2025-03-10,sample
    pkh,B2,,,,2024,received,2024-02-01,sample
    training,B2,1,,,2025,invited,2025-02-01,sample

    """

  private static let verifications = """
    family,list,status,reason,date
    B1,bekasi,eligible,,2023-11-14
    B2,bekasi,not_yet,,2023-11-14
    B5,bekasi,not_eligible,better_off,2023-11-20

    """

  private static let deliberations = """
    village,year,stage,date,document
    32.16.01.1007,2025,decree,2025-03-01,SK 1
    32.16.01.2001,2025,held,2025-03-02,

    """
}

extension RegionCode {
  static let bekasi = Governments.bekasiRegency
  static let tarumajaya = known("32.16.01")
  static let setiaAsih = known("32.16.01.1007")
  static let sagaraMakmur = known("32.16.01.2001")
  static let babelan = known("32.16.02")
  static let bahagia = known("32.16.02.1006")
  static let bogor = Governments.bogor
  static let pondokRajeg = known("32.01.01.1001")

  private static func known(_ text: String) -> RegionCode {
    guard let code = RegionCode(text) else { preconditionFailure("\(text) is no code") }
    return code
  }
}
