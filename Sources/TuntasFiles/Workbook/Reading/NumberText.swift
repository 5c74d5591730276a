import TuntasModel

/// The number of a cell on its way into a line of comma-separated text.
struct NumberText {
  /// From which day days are counted.
  let epoch: SerialDay.Epoch
  /// A spreadsheet keeps this many digits of a number; further ones are made up.
  private static let trustedDigits = 15

  /// Appends a number as it is meant; what is no number at all is appended as it came.
  func append(_ text: UnsafeBufferPointer<UInt8>, as format: CellFormat, to bytes: inout [UInt8]) {
    if format == .number, Self.isPlain(text) {
      bytes.append(contentsOf: text)
      return
    }
    let written = String(decoding: text, as: UTF8.self)
    guard let number = Double(written), number.isFinite else {
      CellText.append(text, to: &bytes)
      return
    }
    bytes.append(contentsOf: self.text(of: number, as: format).utf8)
  }

  private func text(of number: Double, as format: CellFormat) -> String {
    switch format {
    case .number: break
    case .day:
      if let date = date(of: number) { return date.description }
    case .padded(let count):
      if number >= 0, number == number.rounded(), number < 1e15 {
        return String(Int64(number)).leftFilled(to: count)
      }
    }
    return DecimalText(number, trustedDigits: Self.trustedDigits).text
  }

  /// The day of a number; the time of day falls away.
  private func date(of number: Double) -> CalendarDate? {
    guard number >= 0, number < 3_000_000 else { return nil }
    return SerialDay.date(of: Int(number), epoch: epoch)
  }

  /// Tells whether a text is a number as people write it, which needs no second look.
  private static func isPlain(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    let digits = text.first == UInt8(ascii: "-") ? text.dropFirst() : text[...]
    guard let first = digits.first, first &- 48 < 10, digits.count <= trustedDigits else {
      return false
    }
    var points = 0
    for byte in digits where byte &- 48 >= 10 {
      guard byte == UInt8(ascii: ".") else { return false }
      points += 1
    }
    return points <= 1 && digits.last != UInt8(ascii: ".")
  }
}

extension String {
  fileprivate func leftFilled(to count: Int) -> String {
    String(repeating: "0", count: max(0, count - self.count)) + self
  }
}
