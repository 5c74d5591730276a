import TuntasModel

// Cells that hold what their column does not know: P12.
extension DirtMaker {
  /// Puts words where there should be one of a value list, a number or a day.
  mutating func makeUnreadable(_ flaw: Flaw, _ sheet: inout FamilySheet) -> [Stain]? {
    switch flaw {
    case .unreadableHouse:
      let column = random.pick(
        "ownership",
        "roof",
        "wall",
        "floor",
        "water",
        "toilet",
        "lighting",
        "fuel",
        "area_m2",
        "percentile",
        "savings",
        "stunting"
      )
      return mark(.families, 0, column, &sheet)
    case .unreadableMember:
      let column = random.pick("marital", "schooling", "in_school", "work", "disability", "sex")
      return mark(.members, anyMember(of: sheet), column, &sheet)
    case .unreadableEnrolment:
      let count = sheet.rows(.enrolments).count
      return count == 0 ? nil : mark(.enrolments, random.below(count), "status", &sheet)
    case .unreadableAnswer:
      return sheet.rows(.verifications).isEmpty
        ? nil : mark(.verifications, 0, random.pick("status", "date"), &sheet)
    default:
      guard let row = sheet.rows(.listings).indices.first(where: { hasLeft(sheet, $0) }) else {
        return nil
      }
      return mark(.listings, row, "reason", &sheet)
    }
  }

  private func hasLeft(_ sheet: FamilySheet, _ row: Int) -> Bool {
    sheet[.listings, row, "to_list"] != nil
  }

  private mutating func mark(
    _ kind: RecordKind,
    _ row: Int,
    _ column: String,
    _ sheet: inout FamilySheet
  ) -> [Stain] {
    sheet[kind, row, column] = random.pick("LIHAT BERKAS", "MENYUSUL", "SAMA DENGAN TETANGGA")
    return [Stain(.unreadable, QualityField(kind, column), row: row)]
  }
}
