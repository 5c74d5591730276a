/// The register ids of sample families.
enum FamilyID {
  /// An id such as `3216-0001`.
  static func text(prefix: String, number: Int, digits: Int) -> String {
    let text = String(number)
    return prefix + "-" + String(repeating: "0", count: max(0, digits - text.count)) + text
  }
}
