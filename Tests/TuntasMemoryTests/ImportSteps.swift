import TuntasModel

/// Imports of small files, one upon another.
struct ImportSteps {
  var texts: [RecordKind: String]
  var request = ImportRequest(time: "2025-12-01T08:00:00", who: "siti")

  /// The steps in their order.
  static let all = [
    first,
    // The same once more changes nothing.
    first,
    trial, strict, corrections, moves, recipients, known,
  ]

  private static let first = ImportSteps(texts: [
    .sources: """
    id,title,publisher,date,address,document,synthetic
    dinsos,Daftar 3216010101010001,Dinas Sosial,2025-03-05,,BAST 1,no
    dinsos,Sekali lagi,,,,,no
    contoh,Data contoh,Tuntas,,,,yes

    """,
    .lists: """
    id,register,covers,date,families,families_certainty,source,rows_source
    lama,dtsen,32.16,2025-01-31,9,published,dinsos,contoh
    baru,dtsen,32.16,2025-09-30,6,published,dinsos,contoh
    tanpa,dtsen,32.16,2025-09-30,,,siapa,
    jauh,dtsen,32.16,0925-09-30,,,dinsos,

    """,
    .targets: """
    region,programme,indicator,year,value,unit,agency,certainty,approximate,document,source
    32.16,sembako,,2025,10,family,,published,no,,dinsos
    32.16,,,2025,10,family,,published,no,,dinsos
    32.16,tidak-ada,,2025,10,family,,published,no,,dinsos
    32.16,sembako,,2525,10,family,,published,no,,dinsos

    """,
    .achievements: """
    programme,region,year,quarter,plan,actual,spent,ceiling,obstacle,reported,source
    sembako,32.16,2025,3,4,12,50,40,Telepon 081234567890,2025-10-02,dinsos
    sembako,32.16,2025,5,4,3,50,200,,,dinsos

    """,
    .families: """
    id,kk,village,decile,address,wall,area_m2,expenditure
    A,3216010101010001,32.16.01.2001,1,Kp. Baru,bamboo,30,400000
    B,3216010101010001,32.16.01.2001,11,Kp. Baru,kardus,-3,400000
    C,77,32.16.01.2001,,Kp. Baru,,,
    A,,32.16.01.2001,2,,,,
    D,,99.99.99.9999,2,,,,
    ,,32.16.01.2001,2,,,,
    E,,32.16.01.1007,3,,brick,,

    """,
    .members: """
    family,number,nik,name,sex,birth_date,relation,civil_match,ktp_region
    A,1,3216014512800000,Siti Nurjanah,f,1980-12-05,head,matches,32.16
    A,2,3216010105120000,Omo,m,2012-05-01,child,differs,31.75
    A,2,,Omo,m,2012-05-01,child,differs,
    A,64,,Omo,m,,child,,
    B,1,3216014512800000,SITI NURDJANAH,m,1980-12-05,ponakan,,
    X,1,,Nobody,m,,head,,
    E,1,12345,Euis,f,2050-02-31,head,matches,32.16

    """,
    .listings: """
    family,register,from_list,to_list,decile,village,reason
    A,dtsen,lama,,1,32.16.01.2001,
    B,dtsen,lama,lama,12,32.16.01.2001,died
    C,dtsen,baru,,1,32.16.01.1007,bosan
    C,dtsen,baru,lama,1,32.16.01.2001,
    E,dtsen,mana,,1,32.16.01.1007,
    E,dtsen,lama,mana,1,32.16.01.1007,
    E,dtsen,baru,,1,32.16.01.1007,

    """,
    .enrolments: """
    programme,family,member,group,village,recipient,year,status,date,value,source
    sembako,A,,,,,2025,received,2025-02-01,600000,contoh
    sembako,B,,,,,2025,received,2025-11-01,-5,contoh
    sembako,A,,,,,2025,received,2025-02-01,,contoh
    sembako,,,,32.16.01.2001,Bapak Omo,2025,received,kemarin,,contoh
    sembako,,,,32.16.01.2001,3216010105990000,2025,received,,,contoh
    sembako,,,,,3216010105120000,2025,finished,2025-03-01,,contoh
    sembako,,,,,3216014512800000,2025,received,,,contoh
    sembako,,,,,3216010105770000,2025,received,,,contoh
    sembako,,,,,,2025,received,,,contoh
    sembako,X,,,,,2025,received,,,contoh
    kube,A,1,Mawar,,,2025,received,,,contoh
    kube,B,1,Mawar,,,2025,received,,,contoh
    kube,B,siapa,Melati,,,2025,received,,,siapa
    tidak-ada,B,,,,,2025,received,,,contoh
    kube,B,99,Melati,,,2025,received,,,contoh
    pkh,E,,,,,1500,received,,,contoh
    training,A,2,,,,2025,invited,2025-02-01,,contoh

    """,
    .verifications: """
    family,list,status,reason,date
    A,baru,eligible,,2025-10-14
    A,lama,not_yet,,
    B,,not_eligible,died,2025-02-15
    B,mana,eligible,,
    C,baru,layak,,kapan
    C,baru,eligible,,

    """,
    .deliberations: """
    village,year,stage,date,document
    32.16.01.2001,2025,minutes_sent,2025-10-20,BA 2
    32.16.01.1007,2025,held,,

    """,
  ])

  private static let trial = ImportSteps(
    texts: [.families: "id,village,decile\nF,32.16.01.2001,1\nX,32.16.01.9999,1\n"],
    request: ImportRequest(isTrial: true)
  )

  private static let strict = ImportSteps(
    texts: [.families: "id,village,decile\nF,32.16.01.2001,1\nX,32.16.01.9999,1\n"],
    request: ImportRequest(isStrict: true)
  )

  /// Other values, of which a file that has fewer columns says nothing.
  private static let corrections = ImportSteps(texts: [
    .families: "id,village,decile,wall\nB,32.16.01.2001,2,brick\nC,32.16.01.2001,4,\n",
    .members: "family,number,name,sex\nB,1,Siti,f\nC,1,Asep,m\n",
    .regions: "code,name,kind,aliases\n32.16.01.2001,Sagara Indah,desa,\n",
    .verifications: "family,list,status,reason,date\nC,baru,eligible,,2025-11-01\n",
  ])

  /// A family moves, and takes everything along.
  private static let moves = ImportSteps(texts: [
    .families: "id,village,decile\nA,32.16.02.1006,1\nG,32.16.01.2001,1\n",
    .listings: "family,register,from_list,to_list,decile,village,reason\n"
      + "A,dtsen,lama,lama,1,32.16.01.2001,moved_within\nG,dtsen,baru,,1,32.16.01.2001,\n",
  ])

  /// Somebody on no list, twice in the same programme.
  private static let recipients = ImportSteps(texts: [
    .enrolments: """
    programme,village,recipient,year,status,source
    pkh,32.16.01.2001,3216010105990000,2025,received,contoh
    pkh,32.16.01.2001,3216010105990000,2024,received,contoh
    pkh,32.16.01.2001,3216010105990000,2025,received,contoh

    """
  ])

  /// A member with the NIK of a recipient who was on no list.
  private static let known = ImportSteps(texts: [
    .members: "family,number,nik,name\nG,1,3216010105990000,Dadang\n"
  ])
}
