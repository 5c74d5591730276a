import Testing
import TuntasTestSupport

/// What the pictures of the printed annex say beside the numbers in them.
struct AnnexDrawingTests {
  @Test(arguments: ["32.16", "32.75", "32.01", "32.03"])
  func columnsStandAboveBelowOrOnTheirPlansAsTheNumbersSay(region: String) throws {
    let page = try ReportPage(words: "report programmes --region \(region) --format html")
    var compared = 0
    for shapes in page.shapes(of: "quarters") {
      let left = shapes.first { $0.kind == "axis" }?.x ?? 0
      let texts = shapes.filter { $0.kind.hasPrefix("value") }
      for actual in shapes where actual.kind == "actual" {
        let middle = actual.x + actual.width / 2
        let plan = shapes.first { $0.kind == "plan" && $0.x < middle && middle < $0.x + $0.width }
        let numbers = texts.filter { abs($0.x - middle) < 1 }.compactMap(\.number)
        guard let plan, numbers.count == 2, left > 0 else { continue }
        compared += 1
        let line = plan.y + plan.height / 2
        if numbers[0] < numbers[1] {
          #expect(actual.y > line && actual.place < plan.place, "\(numbers)")
        } else {
          #expect(actual.y <= line && actual.place > plan.place, "\(numbers)")
        }
      }
    }
    #expect(compared > 5)
  }

  @Test func barsGoOnBehindTheMarkOfAPlanThatIsReached() throws {
    let page = try ReportPage(words: "report programmes --region 32.16 --format html")
    for shapes in page.shapes(of: "bullet") {
      guard let bar = shapes.first(where: { $0.kind == "actual" }),
        let plan = shapes.first(where: { $0.kind == "plan" })
      else { continue }
      let isOver = bar.x + bar.width >= plan.x + plan.width / 2
      #expect(isOver == (bar.place > plan.place))
    }
  }

  @Test func everyTextSaysHowWideItIs() throws {
    let page = try ReportPage(words: "report programmes --region 32.16 --format html")
    let texts = page.elements.filter { $0.name == "text" }
    #expect(texts.count > 100)
    #expect(
      texts.allSatisfy {
        Double($0.attributes["textLength"] ?? "").map { $0 > 0 } == true
          && $0.attributes["lengthAdjust"] == "spacingAndGlyphs"
      }
    )
  }
}

/// A shape of a picture.
private struct Shape {
  var kind: String
  var x: Double
  var y: Double
  var width: Double
  var height: Double
  /// The whole number in it, when it is a text.
  var number: Int?
  /// Its place among the shapes: a later one lies over an earlier one.
  var place: Int

  init(_ element: ReportPage.Element, place: Int) {
    func length(_ name: String) -> Double { Double(element.attributes[name] ?? "") ?? 0 }
    kind = element.attributes["class"] ?? ""
    (x, y) = (length("x"), length("y"))
    (width, height) = (length("width"), length("height"))
    number = Int(element.text.filter { $0 != "." })
    self.place = place
  }
}

extension ReportPage {
  /// The shapes of each picture of a kind.
  fileprivate func shapes(of kind: String) -> [[Shape]] {
    var pictures: [[Shape]] = []
    var isInside = false
    for (place, element) in elements.enumerated() {
      if element.name == "svg" {
        isInside = element.attributes["class"] == kind
        if isInside { pictures.append([]) }
      } else if isInside, ["rect", "text"].contains(element.name) {
        pictures[pictures.count - 1].append(Shape(element, place: place))
      }
    }
    return pictures
  }
}
