import TuntasModel

/// The records of a list that an import makes.
extension NewList {
  /// Stores the list and where it comes from; who published it is not known from the file.
  mutating func store() -> FamilyList {
    let id = freeID()
    let title = claimed.files.joined(separator: ", ")
    var source = Record(kind: .sources)
    source["id"] = .text(id)
    source["title"] = .text(title)
    source["date"] = .text(claim.date.description)
    source["synthetic"] = .integer(isSynthetic ? 1 : 0)
    _ = records.put(source, without: [])
    var list = Record(kind: .lists)
    list["id"] = .text(id)
    list["register"] = .integer(Int64(claim.register.number))
    list["covers"] = .integer(region.number)
    list["date"] = .integer(claim.date.number)
    list["date_certainty"] = .integer(Int64(claim.dateCertainty.number))
    list["stage"] = .integer(Int64(ListStage.unstated.number))
    list["source"] = .text(id)
    _ = records.put(list, without: [])
    return FamilyList(
      id: id,
      register: claim.register,
      covers: region,
      date: claim.date,
      dateCertainty: claim.dateCertainty,
      source: id
    )
  }

  /// Register, region and day, with a number behind it where somebody used that word already.
  private func freeID() -> String {
    let id = "\(claim.register.rawValue)-\(region)-\(claim.date)"
    func isTaken(_ id: String) -> Bool {
      records.holds(.lists, .text(id)) || records.holds(.sources, .text(id))
    }
    guard isTaken(id) else { return id }
    return (2...).lazy.map { "\(id)-\($0)" }.first { !isTaken($0) } ?? id
  }
}
