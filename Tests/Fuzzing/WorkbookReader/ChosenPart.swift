/// A workbook that is sound but for one part, so that chance need not hit upon an archive first.
struct ChosenPart {
  /// The parts, each of which an input can replace.
  private static let parts = [
    (
      "xl/worksheets/data.xml",
      """
      <worksheet><sheetData><row r="1"><c t="s"><v>0</v></c></row></sheetData></worksheet>
      """
    ),
    ("xl/strings.xml", "<sst><si><t>id</t></si></sst>"),
    (
      "xl/styles.xml",
      """
      <styleSheet><numFmts><numFmt numFmtId="200" formatCode="dd/mm/yyyy"/></numFmts><cellXfs>\
      <xf numFmtId="0"/><xf numFmtId="200"/></cellXfs></styleSheet>
      """
    ),
    (
      "xl/workbook.xml",
      """
      <workbook xmlns:r="x"><sheets><sheet name="Data" r:id="s"/></sheets></workbook>
      """
    ),
    (
      "xl/_rels/workbook.xml.rels",
      """
      <Relationships><Relationship Id="s" Type="x/worksheet" Target="worksheets/data.xml"/>\
      <Relationship Id="t" Type="x/sharedStrings" Target="strings.xml"/>\
      <Relationship Id="u" Type="x/styles" Target="styles.xml"/></Relationships>
      """
    ),
    (
      "_rels/.rels",
      """
      <Relationships><Relationship Id="a" Type="x/officeDocument" Target="xl/workbook.xml"/>\
      </Relationships>
      """
    ),
  ]

  /// The archive.
  let bytes: [UInt8]

  /// Puts an input in the place of the part that its first byte, a digit from 1, chooses.
  ///
  /// - Returns: None when the byte chooses no part.
  init?(_ input: UnsafeBufferPointer<UInt8>) {
    guard let digit = input.first, case let place = Int(digit) - Int(UInt8(ascii: "1")),
      Self.parts.indices.contains(place)
    else { return nil }
    let archive = ZipBytes(
      parts: Self.parts.enumerated().map { index, part in
        let bytes = index == place ? Array(input.dropFirst()) : Array(part.1.utf8)
        return ZipBytes.Part(name: part.0, bytes: bytes)
      }
    )
    bytes = archive.bytes
  }
}
