import Testing
import TuntasModel

@Suite("Numbers in texts that anybody may have written")
struct NumberMaskingTests {
  @Test(
    "What may be a NIK, a family card, a telephone or an account is hidden, however it is written",
    arguments: [
      ("NIK 3216010512800001 ganda", "NIK … ganda"),
      ("12345678", "…"),
      ("telp 081234567890.", "telp …."),
      ("telp 0812-3456-7890", "telp …"),
      ("telp +62 812 3456 7890", "telp +…"),
      ("telp (0812) 3456-7890", "telp (…"),
      ("telp 0812 - 3456 - 7890, sore", "telp …, sore"),
      ("021-8834567", "…"),
      ("KK 3216 0145 0170 0001 pindah", "KK … pindah"),
      ("KK 3216.0145.0170.0001", "KK …"),
      ("KK 3216/0145/0170/0001", "KK …"),
      ("KK 3216_0145_0170_2001", "KK …"),
      ("KK 3216 0145 0170 2001", "KK …"),
      ("KK 3216,0145,0170,0001", "KK …"),
      ("KK 32 16 01 45 01 70 00 01", "KK …"),
      ("KK 3216\u{A0}0145\u{A0}0170\u{A0}0001", "KK …"),
      ("KK 3216\u{202F}0145\u{2009}0170\u{3000}0001", "KK …"),
      ("KK 3216  0145  0170  0001", "KK …"),
      ("KK 3216\n0145\t0170 0001", "KK …"),
      ("KK 3216–0145—0170‑0001", "KK …"),
      ("KK 3216\u{200B}0145\u{AD}0170\u{2060}0001", "KK …"),
      ("KK 321601450170000\u{200D}1", "KK …"),
      ("KK ３２１６０１４５０１７００００１", "KK …"),
      ("KK ３２１６．０１４５．０１７０．０００１", "KK …"),
      ("KK ٣٢١٦٠١٤٥٠١٧٠٠٠٠١", "KK …"),
      ("KK ۳۲۱۶-۰۱۴۵-۰۱۷۰-۰۰۰۱", "KK …"),
      ("rekening 1.234.567.890", "rekening …"),
      ("812.345.678", "…"), ("812-3456-7890/2025", "…"),
      ("3216012001", "…"),
      ("0812 345.678 9", "…"),
      ("NIK 3216014501700001 sampai 31/12/2025", "NIK … sampai 31/12/2025"),
      ("31/12/2025 0812 3456 7890 10.30", "31/12/2025 …"),
      ("https://wa.me/6281234567890", "https://wa.me/…"),
      ("lihat https://x.id/kk/3216014501700001.pdf", "lihat https://x.id/kk/….pdf"),
    ]
  )
  func hidden(text: String, masked: String) {
    #expect(Masking.withoutLongNumbers(text) == masked)
  }

  @Test(
    "What can be read as something else stays",
    arguments: [
      "", "1234567", "Kurang 250 unit, tahun 2025/2026", "Rp 1.234.567.890", "Rp1.234.567.890,00",
      "Rp. 24.000.000 dari Rp20000000", "24.000.000 rupiah", "1.160 dari 1.926 keluarga",
      "1.160 1.926", "1.234/2.345", "±391.000 (2025), 10.739 (2023)", "2023 2024 2025", "2023-2024",
      "12, 15, 20, 31, 40", "31/12/2025", "31-12-2025 s.d. 30.06.2026", "2025-12-31",
      "1/1/2025-31/12/2025", "lapor 30 Sep 2025 10.30", "32.16.01.2001",
      "Desa 32.16.02.2003 K-0017",
      "Kepmendagri 300.2.2-2430/2025", "Kepmendagri 100.1.1-6117/2022", "412.2/Kep.123/2025",
      "900.1.3/1234/2025", "0456/2025", "188.45/Kep.123-Bappeda/2023",
      "Permen PU 07/PRT/M/2011", "BA 2/MUSDES/2025", "SK 100.3.3.2/Kep.456-Bappeda/2024",
      "PMK 97/2023 pasal 3", "12,5% 13,5% 14,25%", "https://bekasi.id/2023/12/06/123456789/judul",
    ]
  )
  func shown(text: String) {
    #expect(Masking.withoutLongNumbers(text) == text)
  }
}
