/// Names of neighbourhoods and of groups; common words, no place in particular.
enum PlaceNameWords {
  /// Neighbourhoods of villages (kampung).
  static let hamlets = Choice(
    pairs: words(
      """
      SAWAH BABAKAN PASIR CIBOGO KEBON BOJONG RAWA LEMBUR TEGAL CIKOPO SUKAMAJU PULO SADANG GEMPOL
      JATI BENDUNGAN PANGKALAN CURUG NANGKA SALAM TARIKOLOT PASAR UTAN LEUWI MUARA KARANG SUKASARI
      """
    )
  )

  /// Names of joint business groups (KUBE).
  static let groups = words(
    """
    MELATI MAWAR ANGGREK KENANGA CEMPAKA TERATAI DAHLIA FLAMBOYAN SEROJA BOUGENVILLE ASTER TULIP
    SAKURA KAMBOJA SEDAP-MALAM MATAHARI KEMUNING NUSA-INDAH
    """
  ).map(\.0)

  private static func words(_ text: String) -> [(String, Int)] {
    text.split { $0 == " " || $0 == "\n" }.map { (String($0), 1) }
  }
}
