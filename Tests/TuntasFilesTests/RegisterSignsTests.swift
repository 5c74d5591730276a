import Foundation
import Testing
import TuntasFiles
import TuntasModel
import TuntasTestSupport

@Suite("What is taken for a register, and what is not")
struct RegisterSignsTests {
  private let folder: ScratchFolder

  init() throws { folder = try ScratchFolder() }

  /// A file that somebody sends: its headings, and what its rows would be.
  struct Form: Sendable, CustomTestStringConvertible {
    var name: String
    var headings: [String]
    var layout = ""
    var kind = RecordKind.families

    var testDescription: String { name }

    init(_ name: String, _ headings: String, layout: String = "", kind: RecordKind = .families) {
      self.name = name
      self.headings = headings.split(separator: ";").map { $0.trimmingCharacters(in: .whitespaces) }
      self.layout = layout
      self.kind = kind
    }
  }

  /// The ways in which one form comes.
  enum Way: CaseIterable, Sendable {
    case asItIs, upperCase, otherOrder, barred, lines, workbook, withTitles
  }

  private func write(_ form: Form, _ way: Way = .asItIs) throws -> String {
    var headings = form.headings
    if way == .upperCase { headings = headings.map { $0.uppercased() } }
    if way == .otherOrder { headings.reverse() }
    let row = headings.map(Self.value)
    func table(_ separator: String) -> String {
      [headings, row, row].map { $0.joined(separator: separator) }.joined(separator: "\n") + "\n"
    }
    switch way {
    case .asItIs, .upperCase, .otherOrder:
      return try folder.write(table(";"), to: "kiriman.csv").path()
    case .barred: return try folder.write(table("|"), to: "kiriman.csv").path()
    case .withTitles:
      let title = "DAFTAR KELUARGA\nKABUPATEN BEKASI\n\n"
      return try folder.write(title + table(";"), to: "kiriman.csv").path()
    case .lines:
      let object = Dictionary(zip(headings, row)) { first, _ in first }
      let line = String(decoding: try JSONSerialization.data(withJSONObject: object), as: UTF8.self)
      return try folder.write(line + "\n" + line + "\n", to: "kiriman.jsonl").path()
    case .workbook:
      let path = folder.file("kiriman.xlsx").path()
      let writer = try WorkbookWriter(path: path)
      try writer.sheet("Data", columns: headings.map { WorkbookColumn($0) })
      try writer.row(row.map { .text($0) })
      try writer.finish()
      return path
    }
  }

  private static func value(_ heading: String) -> String {
    switch heading.lowercased() {
    case let heading where heading.contains("kk") || heading.contains("kartu"): "3216990101200001"
    case let heading where heading.contains("nik") || heading.contains("induk"):
      "3216010308740000"
    case let heading where heading.contains("kode"): "3216011007"
    case let heading where heading.contains("tanggal"): "1974-08-03"
    default: "1"
    }
  }

  private func open(_ path: String, layout: LayoutChoice = .auto) throws -> ImportFiles {
    try ImportFiles.open(paths: [path], layout: layout, today: AgencyFiles.today)
  }

  // MARK: - Registers

  private static let registers = [
    Form(
      "P3KE families of 2022",
      """
      No;ID Keluarga P3KE;Provinsi;Kabupaten/Kota;Kecamatan;Desa/Kelurahan;Kode Kemdagri;\
      Desil Kesejahteraan;Alamat;Kepala Keluarga;NIK;Padan Dukcapil;Jenis Kelamin;Tanggal Lahir;\
      Pekerjaan;Pendidikan;Kepemilikan Rumah;Memiliki Simpanan;Jenis Atap;Jenis Dinding;\
      Jenis Lantai;Sumber Penerangan;Bahan Bakar Memasak;Sumber Air Minum;\
      Memiliki Fasilitas Buang Air Besar;Penerima BPNT;Penerima BPUM;Penerima BST;Penerima PKH;\
      Penerima SEMBAKO;Resiko Stunting
      """,
      layout: "p3ke"
    ),
    Form(
      "P3KE families of 2023",
      """
      ID Keluarga P3KE;Dimuktakhirkan Tahun;Provinsi;Kabupaten/Kota;Kecamatan;Desa/Kelurahan;\
      Kode Kemdagri;Desil Kesejahteraan;Persentil;Alamat;Prioritas Verval;Nama Kepala Keluarga;\
      NIK Kepala Keluarga;NIK Kepala Keluarga Padan Kemdagri;Jenis Kelamin Kepala Keluarga;\
      Tanggal Lahir Kepala Keluarga;Pekerjaan Kepala Keluarga;Status Pekerjaan Kepala Keluarga;\
      Pendidikan Kepala Keluarga;Status Kawin Kepala Keluarga;Kepemilikan Rumah;\
      Memiliki Simpanan Uang/Perhiasan/Ternak/Lainnya;Jenis Atap;Kualitas Atap;Jenis Dinding;\
      Kualitas Dinding;Jenis Lantai;Kualitas Lantai;Sumber Penerangan;Daya Listrik Terpasang;\
      Bahan Bakar Memasak;Sumber Air Minum;Memiliki fasilitas Buang Air Besar;Resiko Stunting;\
      Penerima BPNT;BPUM;BST;PKH;SEMBAKO;Prakerja;KUR
      """,
      layout: "p3ke"
    ),
    Form(
      "P3KE persons",
      """
      No;ID Keluarga P3KE;Provinsi;Kabupaten/Kota;Kecamatan;Desa/Kelurahan;Kode Kemdagri;\
      Desil Kesejahteraan;Alamat;ID Individu;Nama;NIK;Padan Dukcapil;Jenis Kelamin;\
      Hubungan dengan Kepala Keluarga;Tanggal Lahir;Status Kawin;Pekerjaan;Status Pekerjaan;\
      Pendidikan;Usia < 7 Tahun;Usia 7-12 Tahun;Usia 60+ Tahun;Penerima BPNT;Penerima PKH;\
      Resiko Stunting;Tahun Input;Pendapatan;Kepesertaan DTKS;Verifikasi Lapangan
      """,
      layout: "p3ke",
      kind: .members
    ),
    Form(
      "DTSEN families, version 3",
      """
      kode_provinsi;provinsi;kode_kabupaten_kota;kabupaten_kota;kode_kecamatan;kecamatan;\
      kode_kelurahan_desa;kelurahan_desa;alamat;nomor_kartu_keluarga;jumlah_anggota_keluarga;\
      nama_kepala_keluarga;desil_nasional;desil_provinsi;desil_kabupaten_kota;\
      status_kepemilikan_rumah;jenis_lantai_terluas;luas_lantai;jenis_dinding_terluas;\
      jenis_atap_terluas;sumber_air_minum_utama;sumber_penerangan_utama;daya_terpasang;\
      bahan_bakar_utama_memasak;fasilitas_bab;jenis_kloset;pembuangan_akhir_tinja;\
      aset_bergerak_tabung_gas;aset_bergerak_kulkas;aset_bergerak_ac;aset_bergerak_tv;\
      aset_bergerak_emas;aset_bergerak_komputer;aset_bergerak_motor;aset_bergerak_sepeda;\
      aset_bergerak_mobil;aset_bergerak_perahu;aset_bergerak_smartphone;\
      aset_tidak_bergerak_lahan;aset_tidak_bergerak_rumah;jumlah_ternak_sapi;\
      jumlah_ternak_kerbau;jumlah_ternak_kuda;jumlah_ternak_babi;jumlah_ternak_kambing;pbi_nas;\
      pbi_pemda;id_pelanggan_pln;is_gc_kemensos;is_pbi_se;is_siks_ng
      """,
      layout: "dtsen"
    ),
    Form(
      "DTSEN persons, version 3",
      """
      nomor_induk_kependudukan;nomor_kartu_keluarga;nama;tanggal_lahir;jenis_kelamin;\
      status_hubungan_keluarga;status_kawin;partisipasi_sekolah;jenjang_tertinggi_yang_diduduki;\
      kelas_tertinggi_yang_diduduki;ijazah_tertinggi_yang_dimiliki;status_bekerja;\
      lapangan_usaha_dari_pekerjaan_utama;status_dalam_pekerjaan_utama;jumlah_usaha;\
      lapangan_usaha_utama;omzet_usaha_utama;penglihatan;pendengaran;berjalan_atau_naik_tangga;\
      menggunakan_tangan_jari;mengingat_berkonsentrasi;mengurus_diri;berbicara_komunikasi;\
      belajar_kemampuan_intelektual;pengendalian_perilaku;kesedihan_depresi;kondisi_gizi;\
      penyakit_kronis;pbi_nas;pbi_pemda;kode_provinsi_ktp;kode_kabupaten_kota_ktp;\
      kode_kecamatan_ktp;kode_kelurahan_desa_ktp;rt_ktp;rw_ktp;alamat_ktp;pekerjaan_ktp;\
      pendidikan_akhir_ktp
      """,
      layout: "dtsen",
      kind: .members
    ),
    Form(
      "DTSEN families, the least",
      "nomor_kartu_keluarga;kode_kelurahan_desa;desil_nasional",
      layout: "dtsen"
    ),
    Form(
      "DTSEN families with one part of the house",
      "nomor_kartu_keluarga;kode_kelurahan_desa;desil_nasional;jenis_atap_terluas",
      layout: "dtsen"
    ),
    Form(
      "DTSEN families with an office's own columns",
      """
      No;no_kk;kode_kelurahan_desa;alamat;RT;RW;desil_nasional;jenis_lantai_terluas;Catatan;Petugas
      """,
      layout: "dtsen"
    ),
    Form(
      "DTSEN persons, the least",
      """
      nomor_kartu_keluarga;nomor_induk_kependudukan;nama;jenis_kelamin;status_hubungan_keluarga;\
      tanggal_lahir
      """,
      layout: "dtsen",
      kind: .members
    ),
    Form("P3KE families, the least", "ID Keluarga;Kode Desa;Atap", layout: "p3ke"),
    Form(
      "P3KE persons, the least",
      "ID Keluarga;NIK;Nama;Hubungan",
      layout: "p3ke",
      kind: .members
    ),
  ]

  @Test(
    "Every form of a register is taken for what it is, however it comes",
    arguments: registers,
    Way.allCases
  )
  func register(form: Form, way: Way) throws {
    let files = try open(try write(form, way))
    #expect(files.files.map(\.layout) == [form.layout])
    #expect(files.files.map(\.kind) == [form.kind])
  }

  // MARK: - Others

  private static let others = [
    Form(
      "recipients of a village",
      "No;No KK;NIK;Nama Lengkap;Jenis Kelamin;Status Keluarga;Alamat;RT/RW;Keterangan"
    ),
    Form(
      "recipients under other headings",
      "NOMOR;Nomor Kartu Keluarga;No. KTP;Nama;L/P;SHDK;Alamat Lengkap;RT;RW;Ket"
    ),
    Form(
      "recipients with all that a village writes down",
      """
      No;No KK;NIK;Nama Lengkap;Jenis Kelamin;Tanggal Lahir;Hubungan Keluarga;Alamat;RT;RW;Bantuan;\
      Nominal;Tanda Tangan
      """
    ),
    Form(
      "recipients by the register's card and decile",
      "nomor_kartu_keluarga;kode_kelurahan_desa;desil_nasional;jenis_bantuan;nominal"
    ),
    Form(
      "candidates by the register's card and decile",
      "nomor_kartu_keluarga;kode_kelurahan_desa;desil_nasional;status_calon_rtlh"
    ),
    Form(
      "proposals by the register's card and decile",
      "nomor_kartu_keluarga;kode_kelurahan_desa;alamat;desil_nasional;Usulan Program"
    ),
    Form(
      "recipients with the register's number",
      "No;ID Keluarga P3KE;NIK;Nama;Jenis Kelamin;Alamat;Jenis Bantuan;Nominal;Tanggal Penyaluran"
    ),
    Form(
      "candidates for a house",
      """
      No;Nama Kepala Keluarga;NIK;No KK;Kabupaten;Kecamatan;Desa/Kelurahan;Alamat Lengkap;\
      Luas Rumah (m²);Kondisi Lantai;Kondisi Dinding;Kondisi Atap;Sumber Air
      """
    ),
    Form(
      "candidates for a house with more columns",
      """
      No;Nama;NIK;No. KK;Kab/Kota;Kec;Desa;RT;RW;Status Rumah;Lantai;Dinding;Atap;Fasilitas BAB;\
      Sumber Air Minum;Desil;Foto;Koordinat;Keterangan
      """
    ),
    Form(
      "candidates drawn from P3KE",
      """
      No;ID Keluarga P3KE;Nama;NIK;Kecamatan;Desa;Alamat;Luas Rumah (m²);Kondisi Lantai;\
      Kondisi Dinding;Jenis Atap;Usulan
      """
    ),
    Form(
      "BLT-DD",
      "No;No KK;Nama KPM;Alamat;Dusun;Jumlah;Bulan;Penghasilan;Status Rumah;Keterangan"
    ),
    Form(
      "Sapawarga BNBA",
      """
      id;kode_kab;kode_kec;kode_kel;nama_kab;nama_kec;nama_kel;rt;rw;alamat;nama_krt;nik;no_kk;\
      jumlah_art_tanggungan;nomor_hp;lapangan_usaha;status_kedudukan;keterangan;Pintu Bantuan
      """
    ),
    Form(
      "OpenSID's people",
      """
      ALAMAT;DUSUN;RW;RT;NAMA;NO_KK;NIK;JENIS KELAMIN;TEMPAT LAHIR;TANGGAL LAHIR;AGAMA;\
      PENDIDIKAN DALAM KK;PENDIDIKAN SEDANG DITEMPUH;PEKERJAAN;STATUS KAWIN;SHDK;KEWARGANEGARAAN;\
      NAMA AYAH;NAMA IBU
      """
    ),
    Form(
      "an office's own sheet",
      "No;Nama Kepala Keluarga;NIK;No KK;Alamat;RT;RW;Desa;Kecamatan;Desil"
    ),
    Form(
      "Open Data Jabar",
      """
      kode_provinsi;nama_provinsi;kode_kabupaten_kota;nama_kabupaten_kota;kode_kecamatan;\
      nama_kecamatan;jumlah_penduduk_miskin;satuan;tahun
      """
    ),
    Form(
      "a long list with a decile among it",
      """
      no_kk;desil_nasional;Nama Usaha;Jenis Usaha;Nomor Izin;Modal;Omzet;Pelatihan;Tanggal Pelatihan;\
      Sertifikat;Pendamping
      """
    ),
  ]

  @Test(
    "Lists of recipients, of candidates and of everybody are never a register",
    arguments: others,
    Way.allCases
  )
  func other(form: Form, way: Way) throws {
    #expect(throws: FileError.self) { try open(try write(form, way)) }
  }

  @Test(
    "In a folder with the register itself such a list is left out and said",
    arguments: others,
    [Way.asItIs, .workbook, .lines]
  )
  func folderOfBoth(form: Form, way: Way) throws {
    try folder.write(
      "nomor_kartu_keluarga|kode_kelurahan_desa|desil_nasional\n3216990101200001|3216011007|1\n",
      to: "dtsen.csv"
    )
    _ = try write(form, way)
    let files = try open(folder.url.path())
    #expect(files.files.map(\.name) == ["dtsen.csv"])
    #expect(files.left.count == 1)
  }

  @Test("Candidates could be read as a register, which is said with what they lack")
  func candidates() throws {
    let path = AgencyFiles.path("calon-rtlh.csv")
    do {
      _ = try open(path)
      Issue.record("taken")
    } catch FileError.notARegister(path, let doubt) {
      #expect(doubt.layout == "dtsen" && doubt.isOfFamilies)
      #expect(doubt.missing == ["desil_nasional"])
      #expect(doubt.found.contains("Kondisi Lantai"))
    }
  }

  @Test("Recipients are no members of a register")
  func recipients() throws {
    let path = AgencyFiles.path("penerima-desa.csv")
    do {
      _ = try open(path)
      Issue.record("taken")
    } catch FileError.notARegister(path, let doubt) {
      #expect(doubt.layout == "dtsen" && !doubt.isOfFamilies)
      #expect(doubt.missing.contains("nomor_induk_kependudukan"))
    }
  }

  @Test("Columns that hold nothing say nothing against a register")
  func emptyColumns() throws {
    let empty = (1...20).map { "Kolom \($0)" }.joined(separator: ";")
    let text = "no_kk;kode_desa;desil_nasional;\(empty)\n3216990101200001;3216011007;1;;;-\n"
    let path = try folder.write(text, to: "dtsen.csv").path()
    #expect(try open(path).files.map(\.layout) == ["dtsen"])
  }

  @Test("Who says which register it is has the last word")
  func insisted() throws {
    let path = AgencyFiles.path("calon-rtlh.csv")
    let files = try open(path, layout: .dtsen)
    #expect(files.files.map(\.kind) == [.families])
    let members = try open(AgencyFiles.path("penerima-desa.csv"), layout: .dtsen)
    #expect(members.files.map(\.kind) == [.members])
  }
}
