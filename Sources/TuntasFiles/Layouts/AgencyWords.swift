import TuntasModel

/// The words of the value lists that P3KE, DTSEN and the forms made after them use, each with the
/// registry's word (source: the columns and lists of a regency's P3KE system).
///
/// Case, blanks and signs do not count: `ASBES/SENG` and `Asbes / Seng` are one word.
enum AgencyWords {
  /// Yes and no.
  static func yesNo(_ others: [String: String] = [:]) -> [String: String] {
    table([
      "yes": "ya|y|iya|ada|punya|benar|sudah",
      "no": "tidak|tdk|t|tidak ada|tidak punya|bukan|belum",
    ]).merging(others) { $1 }
  }

  static let ownership = table([
    "own": "milik sendiri|sendiri",
    "rented": "kontrak/sewa|kontrak|sewa|kontrak sewa",
    "free": "bebas sewa/menumpang|bebas sewa|menumpang|numpang",
    "official": "dinas|rumah dinas",
    "other": "lainnya|lain-lain",
  ])

  static let roof = table([
    "concrete": "beton",
    "tile": "genteng|genteng tanah liat|genteng keramik|genteng metal",
    "sheet": "asbes/seng|asbes|seng",
    "wood": "kayu/sirap|kayu|sirap",
    "bamboo": "bambu",
    "thatch": "jerami/ijuk/rumbia/daun|jerami/ijuk/daun-daunan/rumbia|jerami|ijuk|rumbia|daun",
    "other": "lainnya|lain-lain",
  ])

  static let wall = table([
    "brick": "tembok|tembok/beton|plesteran anyaman bambu/kawat",
    "wood": "kayu/papan|kayu|papan|batang kayu",
    "bamboo": "bambu|anyaman bambu",
    "zinc": "seng",
    "other": "lainnya|lain-lain",
  ])

  static let floor = table([
    "ceramic": """
    keramik dll|keramik|marmer|granit|marmer/granit|keramik/granit/marmer/ubin/tegel/teraso|\
    keramik/granit/marmer/ubin/tegel/terazo|ubin|tegel|ubin/tegel/teraso|parket/vinil/karpet
    """,
    "cement": "semen|semen/bata merah|plester",
    "wood": "kayu/papan|kayu|papan",
    "bamboo": "bambu",
    "earth": "tanah",
    "other": "lainnya|lain-lain",
  ])

  static let quality = table([
    "good": "bagus|baik|bagus/kualitas tinggi", "poor": "jelek|rusak|jelek/kualitas rendah",
  ])

  static let water = table([
    "piped": "ledeng/PAM|ledeng|PAM|PDAM|ledeng/PDAM|ledeng meteran|leding",
    "bottled": "kemasan/isi ulang|kemasan|isi ulang|air kemasan bermerk|air isi ulang|air kemasan",
    "borehole": "sumur bor|sumur bor/pompa|pompa",
    "protected_well": "sumur terlindung",
    "open_well": "sumur tidak terlindung|sumur tak terlindung",
    "surface": """
    air permukaan|air permukaan (sungai/danau/waduk/kolam/irigasi)|sungai/danau/waduk|\
    sungai/danau|sungai|air permukaan (sungai, danau, dll)
    """,
    "rain": "air hujan|hujan",
    "other": "lainnya|lain-lain",
  ])

  static let toilet = table([
    "own": """
    milik sendiri|sendiri|ya, dengan septic tank|ya, tanpa septic tank|\
    ada, digunakan hanya anggota keluarga sendiri
    """,
    "shared": """
    umum/bersama|umum|bersama|ya, jamban umum/bersama|jamban umum/bersama|\
    tidak, jamban umum/bersama|\
    ada, digunakan bersama anggota keluarga tertentu|ada, di MCK komunal|ada, di MCK umum
    """,
    "other": "lainnya|lain-lain|tidak ada|tidak ada fasilitas",
  ])

  static let disposal = table([
    "septic_tank": "tangki septik|septic tank|septik tank|tangki septic|septictank",
    "treatment_plant": "IPAL|instalasi pengolahan air limbah",
    "open_water": """
    kolam/sawah/sungai/danau/laut|kolam/sawah/sungai|kolam|sawah|sungai|danau|laut|\
    kolam, sawah, sungai, danau, laut
    """,
    "pit": "lubang tanah|lubang",
    "open_ground": """
    pantai/tanah lapang/kebun|pantai|tanah lapang|kebun|pantai, tanah lapang, kebun
    """,
    "other": "lainnya|lain-lain",
  ])

  static let lighting = table([
    "grid_metered": """
    PLN meteran|listrik PLN dengan meteran|listrik PLN meteran|listrik pribadi s/d 900 watt|\
    listrik pribadi > 900 watt
    """,
    "grid_unmetered": """
    PLN non-meteran|PLN tanpa meteran|listrik PLN tanpa meteran|listrik PLN non-meteran
    """,
    "other_power": "non-PLN|listrik non-PLN",
    "none": "bukan listrik|non-listrik",
  ])

  static let power = table([
    "up_to_900": "≤900 W|<=900 W|≤ 900 watt|<900 W|450 watt|900 watt|450 VA|900 VA|450|900",
    "over_900": """
    >900 W|> 900 watt|>900 VA|1.300 watt|2.200 watt|>2.200 watt|1300 VA|2200 VA|1300|2200
    """,
  ])

  static let fuel = table([
    "gas": "listrik/gas|listrik|gas|gas elpiji 3 kg|gas elpiji 5,5 kg/blue gaz|biogas|elpiji",
    "kerosene": "minyak tanah",
    "wood": "arang/kayu|arang|kayu|kayu bakar|arang/kayu bakar",
    "other": "lainnya|lain-lain",
  ])

  static let stunting = table([
    "at_risk": "berisiko|risiko|beresiko",
    "not_at_risk": "tidak berisiko|tidak beresiko",
    "not_target": "bukan target|bukan sasaran|bukan keluarga sasaran",
  ])

  static let sex = table([
    "m": "laki-laki|L|LK|lelaki|pria|1. laki-laki|M",
    "f": "perempuan|P|PR|wanita|2. perempuan|F",
  ])

  static let relation = table([
    "head": "kepala keluarga|kepala|KK|kepala rumah tangga",
    "spouse": "istri/suami|istri|suami|suami/istri|isteri",
    "child": "anak|anak kandung|anak tiri/angkat",
    "parent": "orang tua|orangtua|orang tua/mertua|ibu|ayah",
    "parent_in_law": "mertua",
    "child_in_law": "menantu",
    "grandchild": "cucu",
    "relative": "famili lain|famili|saudara",
    "other": "lainnya|lain-lain|pembantu|pembantu/sopir",
  ])

  static let marital = table([
    "single": "belum kawin|belum menikah|lajang",
    "married": "kawin|menikah|kawin tercatat|kawin belum tercatat|kawin/nikah",
    "divorced": "cerai hidup",
    "widowed": "cerai mati|janda|duda",
  ])

  static let schooling = table([
    "none": "tidak/belum sekolah|tidak sekolah|belum sekolah|tidak/belum pernah sekolah",
    "primary_unfinished": """
    tdk tamat SD|tidak tamat SD|tidak/belum tamat SD|belum tamat SD/sederajat|\
    tidak tamat SD/sederajat|tidak punya ijazah SD|tidak/belum tamat SD/sederajat
    """,
    "primary": "masih/tamat SD|SD|SD/sederajat|tamat SD|masih SD|tamat SD/sederajat|paket A|MI",
    "lower_secondary": """
    masih/tamat SLTP|SLTP|SMP|SMP/sederajat|SLTP/sederajat|tamat SLTP|masih SLTP|tamat SMP|\
    paket B|MTS
    """,
    "upper_secondary": """
    masih/tamat SLTA|SLTA|SMA|SMK|SMA/sederajat|SLTA/sederajat|tamat SLTA|masih SLTA|\
    tamat SMA|SMA/SMK|paket C|MA
    """,
    "higher": """
    masih/tamat PT|PT|perguruan tinggi|masih/tamat perguruan tinggi|tamat PT|diploma|D1|D2|D3|\
    D4|S1|S2|S3|D4/S1|diploma IV/strata I|akademi/diploma III/s. muda|masih PT
    """,
  ])

  static let work = table([
    "fisher": "nelayan|nelayan/perikanan",
    "trader": "pedagang|perdagangan",
    "employee": "pegawai swasta|karyawan swasta|buruh/karyawan/pegawai swasta",
    "official": "pejabat negara",
    "casual": "pekerja lepas|buruh harian lepas|pekerja bebas|buruh lepas",
    "retired": "pensiunan",
    "farmer": "petani|petani/pekebun|pertanian|buruh tani",
    "civil_servant": """
    PNS/TNI/Polri|PNS|TNI|Polri|ASN|PNS/TNI/Polri/BUMN/BUMD/anggota legislatif|\
    pegawai negeri sipil
    """,
    "not_working": """
    tidak/belum bekerja|belum/tidak bekerja|tidak bekerja|belum bekerja|\
    mengurus rumah tangga|pelajar/mahasiswa
    """,
    "self_employed": "wiraswasta|wirausaha",
  ])

  static let disability = table([
    "none": "tidak|tidak ada|tidak disabilitas|bukan penyandang disabilitas",
    "physical": "fisik|disabilitas fisik|tuna daksa",
    "sensory": "sensorik|disabilitas sensorik|netra|rungu|wicara|rungu/wicara",
    "intellectual": "intelektual|disabilitas intelektual",
    "mental": "mental|disabilitas mental",
    "multiple": "ganda|disabilitas ganda|ganda/multi",
  ])

  /// Answers to the question for a difficulty: a little of one is neither yes nor no.
  static let difficulty = table([
    "yes": """
    ya, banyak kesulitan|banyak kesulitan|ya, sama sekali tidak bisa|sama sekali tidak bisa|\
    ya, mengalami kesulitan
    """,
    "no": "tidak ada kesulitan|tidak mengalami kesulitan|tidak kesulitan",
  ])

  static let inSchool = table([
    "yes": "masih sekolah|masih bersekolah",
    "no": """
    tidak bersekolah lagi|tidak sekolah lagi|belum pernah sekolah|tidak/belum pernah sekolah|\
    tidak/belum pernah bersekolah
    """,
  ])

  static let civilMatch = table([
    "matches": "padan|cocok|ya|sesuai", "differs": "tidak padan|tdk padan|tidak|tidak cocok",
  ])

  /// The words of agencies from the registry's words, each with its own behind bars.
  private static func table(_ words: KeyValuePairs<String, String>) -> [String: String] {
    var table: [String: String] = [:]
    for (word, others) in words {
      for other in others.split(separator: "|") { table[String(other)] = word }
    }
    return table
  }
}
