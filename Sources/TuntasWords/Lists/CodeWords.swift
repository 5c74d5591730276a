/// Words of codes that stand in the data: the lists are open, and a code that has no word is shown as it
/// came.
extension Phrase {
  /// What published figures are called.
  package static let indicators: [String: Phrase] = [
    "extreme-poor-families": Phrase("KK miskin ekstrem", "Extreme poor families"),
    "extreme-poor-people": Phrase("Jiwa miskin ekstrem", "Extreme poor people"),
    "extreme-poverty-rate": Phrase("Persen miskin ekstrem", "Extreme poverty rate"),
    "poor-people": Phrase("Penduduk miskin", "Poor people"),
    "poverty-rate": Phrase("Persen miskin", "Poverty rate"),
    "poverty-rate-change": Phrase("Perubahan persen", "Change of rate"),
    "population": Phrase("Penduduk", "Population"),
    "survey-base": Phrase("Dasar survei", "Survey base"),
    "families": Phrase("Keluarga", "Families"),
    "list-coverage": Phrase("Keluarga terliput", "Families covered"),
    "aid-recipients": Phrase("Penerima bantuan", "Aid recipients"),
    "applicants": Phrase("Pencari kerja", "Applicants"),
    "in-training": Phrase("Sedang dilatih", "In training"),
    "placed": Phrase("Mendapat kerja", "Placed in work"),
    "placement-rate": Phrase("Tingkat penempatan", "Placement rate"),
    "vacancies": Phrase("Lowongan", "Vacancies"),
    "students": Phrase("Mahasiswa", "Students"),
    "unit-cost": Phrase("Biaya satuan", "Unit cost"),
    "programme-actual": Phrase("Realisasi program", "Programme actual"),
    "programme-stock": Phrase("Jumlah yang ada", "Number in being"),
    "cumulative-actual": Phrase("Realisasi kumulatif", "Actual of years"),
    "budget": Phrase("Anggaran", "Budget"),
    "budget-apbd": Phrase("Anggaran APBD", "Budget (APBD)"),
    "budget-poverty-reduction": Phrase(
      "Anggaran kemiskinan, APBD+APBD-P",
      "Poverty budget, APBD+APBD-P"
    ),
    "absorption-apbd": Phrase("Serapan APBD", "Absorption APBD"),
    "absorption-cipta-karya": Phrase("Serapan Cipta Karya", "Abs. Cipta Karya"),
    "absorption-disperkimtan": Phrase("Serapan Disperkimtan", "Abs. Disperkimtan"),
    "absorption-sdabmbk": Phrase("Serapan SDABMBK", "Abs. SDABMBK"),
  ]

  /// The same where a column has little room, where that differs.
  package static let briefIndicators: [String: Phrase] = [
    "budget-poverty-reduction": Phrase("Anggaran kemiskinan", "Poverty budget")
  ]

  /// Units of published figures.
  package static let measures: [String: Phrase] = [
    "percent": Phrase("persen", "percent"),
    "percentage_points": Phrase("poin persen", "points"),
    "percent_relative": Phrase("persen relatif", "% relative"),
    "people": Phrase("jiwa", "people"),
    "families": Phrase("keluarga", "families"),
    "units": Phrase("unit", "units"),
    "housing_units": Phrase("unit", "units"),
    "groups": Phrase("kelompok", "groups"),
    "rupiah": Phrase("rupiah", "rupiah"),
  ]

  /// How figures were worked out.
  package static let methods: [String: Phrase] = [
    "bps-survey": Phrase("survei BPS (Susenas)", "BPS survey (Susenas)"),
    "bps-p0": Phrase(
      "survei BPS, persen penduduk di bawah garis (P0)",
      "BPS survey, percent below the line (P0)"
    ),
    "bps-all-residents": Phrase("BPS, semua penduduk", "BPS, all residents"),
    "remark": Phrase(
      "pernyataan pejabat, cara hitung tidak disebut",
      "an official's remark, no method named"
    ),
    "macro": Phrase("angka makro pusat, tanpa nama", "central figure without names"),
    "macro-announced": Phrase("angka makro seperti diumumkan", "central figure as announced"),
    "macro-recomputed": Phrase("angka makro yang dihitung ulang", "central figure, recomputed"),
    "macro-before-2.15": Phrase(
      "angka makro sebelum garis US$2,15",
      "central figure before the US$2.15 line"
    ),
    "macro-bps-p3ke": Phrase("angka makro BPS dan P3KE", "central figure, BPS and P3KE"),
    "usd-2.15": Phrase("garis US$2,15 (PPP 2017)", "line of US$2.15 (PPP 2017)"),
    "usd-2.15-spatial": Phrase(
      "garis US$2,15 (PPP 2017), harga disesuaikan antarwilayah",
      "line of US$2.15 (PPP 2017), prices adjusted between regions"
    ),
    "dukcapil-register": Phrase("register penduduk Dukcapil", "civil register (Dukcapil)"),
    "count-over-rate": Phrase("dihitung: jumlah dibagi tingkat", "computed: count over rate"),
    "micro-list": Phrase("daftar bernama", "list by name"),
    "micro-list-before-verification": Phrase(
      "daftar bernama, sebelum verifikasi",
      "list by name, before verification"
    ),
    "micro-list-after-verification": Phrase(
      "daftar bernama, sesudah verifikasi",
      "list by name, after verification"
    ),
  ]

  /// Poverty lines that are no rupiah a day.
  package static let dollarLines: [String: Phrase] = [
    "usd-2.15": Phrase(
      "US$2,15 per orang per hari, kesetaraan daya beli (PPP), bukan kurs pasar",
      "US$2.15 per person and day, purchasing power parity (PPP), not the market rate"
    )
  ]
}
