/// Where a part of a workbook leads to.
struct PartRelation {
  /// The name by which the part calls the relation.
  var id: String
  /// What kind of part it leads to, the last word of its address.
  var type: String
  /// The name of the part that it leads to, within the archive.
  var part: String
}

/// Reads where a part leads to.
final class PartRelations: XMLEvents {
  /// All that lead to parts of the archive.
  private(set) var all: [PartRelation] = []
  private let folder: String

  /// Makes a reader.
  ///
  /// - Parameter folder: The folder of the part, from which targets are told.
  init(folder: String) {
    self.folder = folder
  }

  override func begin(_ name: XMLName, _ attributes: XMLAttributes) {
    guard name == "Relationship", attributes["TargetMode"] != "External" else { return }
    guard let id = attributes["Id"], let type = attributes["Type"],
      let target = attributes["Target"]
    else { return }
    let word = type.split(separator: "/").last.map(String.init) ?? ""
    all.append(PartRelation(id: id, type: word, part: PartPath.resolved(target, in: folder)))
    if all.count > ReadingLimit.archiveParts.most { stop(.over(.archiveParts)) }
  }
}

/// Names of parts.
enum PartPath {
  /// The folder that a part lies in, with its slash; empty at the top.
  static func folder(of part: String) -> String {
    part.lastIndex(of: "/").map { String(part[...$0]) } ?? ""
  }

  /// The part that a target leads to.
  static func resolved(_ target: String, in folder: String) -> String {
    var steps = target.hasPrefix("/") ? [] : folder.split(separator: "/")
    for step in target.split(separator: "/") {
      switch step {
      case ".": continue
      case "..": _ = steps.popLast()
      default: steps.append(step)
      }
    }
    return steps.joined(separator: "/")
  }
}
