import TuntasModel
import TuntasTestSupport

/// The regions of the sample data, which are those that are built in.
enum BuiltInRegions {
  /// The code, the name and one other spelling of each region that has any.
  static var withAliases: [(code: String, name: String, alias: String)] {
    let text = (try? Repository.sample("regions.csv")) ?? ""
    return text.split(separator: "\n").dropFirst().flatMap { line in
      let cells = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      return (cells.last ?? "").split(separator: "|").map { (cells[0], cells[1], String($0)) }
    }
  }
}
