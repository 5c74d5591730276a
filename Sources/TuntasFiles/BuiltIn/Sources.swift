// swift-format-ignore-file
// Written by .ci/write-builtin from sample-data/sources.csv: the sources that sample-data/programmes.csv names.

extension BuiltIn {
  static let sourceRecords = ##"""
    id,title,publisher,date,address,document,synthetic
    bisnis-kota-bekasi-2015,"Pemkot Bekasi Targetkan Penurunan Penduduk Miskin 5% (30 September, tahun tidak tercantum)",Bisnis.com,,,,no
    bogor-pascapandemi,Kabupaten Bogor Berhasil Kurangi Kemiskinan dan Pengangguran Pasca Pandemi,Situs berita daerah,,,,no
    rakor-dpmd-cianjur-2024-09-20,"Rapat Koordinasi Penanggulangan Kemiskinan Ekstrem, DPMD Kabupaten Cianjur",Situs berita daerah,2024-09-20,,,no
    sekda-bekasi-2023-02-06,Sekda Kabupaten Bekasi Ingatkan ASN Fokus Tangani Kemiskinan Ekstrem,Situs berita daerah,2023-02-06,,,no
    sepakat-panduan-bab-4,"Panduan penanggulangan kemiskinan ekstrem, bab IV: mekanisme dan integrasi program",SEPAKAT (Bappenas),,https://sepakat.bappenas.go.id/wiki/index.php/PANDUAN_PENANGGULANGAN_KEMISKINAN_EKSTREM_BAB_IV_MEKANISME_DAN_INTEGRASI_PROGRAM,,no
    tentang-p3ke,Tentang P3KE,Scribd,,https://id.scribd.com/document/629686265/Tentang-P3KE,,no
    tribunbekasi-2023-12-20,Pemkab Bekasi Optimistis Tahun 2024 Zero Miskin Ekstrem,TribunBekasi.com,2023-12-20,,,no
    tribunbekasi-2025-06-24,Disperkimtan percepat program 100 hari kerja Bupati Bekasi,TribunBekasi.com,2025-06-24,https://bekasi.tribunnews.com/2025/06/24/disperkimtan-percepat-program-100-hari-kerja-bupati-bekasi?page=all,,no

    """##
}
