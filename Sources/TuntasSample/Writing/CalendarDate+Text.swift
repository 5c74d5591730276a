import TuntasModel

extension CalendarDate {
  /// The day in ISO form, made without a piece in between: files have millions of days.
  var isoText: String {
    String(unsafeUninitializedCapacity: 10) { buffer in
      var rest = number
      for place in [9, 8, 6, 5, 3, 2, 1, 0] {
        buffer[place] = UInt8(ascii: "0") + UInt8(rest % 10)
        rest /= 10
      }
      buffer[4] = UInt8(ascii: "-")
      buffer[7] = UInt8(ascii: "-")
      return 10
    }
  }
}
