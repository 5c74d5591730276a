import Foundation
import FoundationXML
import Testing
import TuntasTestSupport

/// An HTML report, read by a parser that forgives nothing.
struct ReportPage {
  /// An element with its text, that of elements inside included.
  struct Element {
    var name: String
    var attributes: [String: String]
    var text = ""
  }

  /// The page as it was printed.
  let text: String
  /// Every element, in the order in which they begin.
  let elements: [Element]
  /// Whether every element was closed and every character was in its place.
  let isWellFormed: Bool

  init(_ text: String) {
    self.text = text
    let reading = Reading()
    let parser = XMLParser(data: Data(text.utf8))
    parser.delegate = reading
    isWellFormed = parser.parse()
    elements = reading.elements
  }

  init(words: String) throws {
    let result = try Tuntas.run(words: words)
    #expect(result.status == 0)
    self.init(result.output)
  }

  /// The pictures of a kind.
  func pictures(_ kind: String) -> [Element] {
    elements.filter { $0.name == "svg" && $0.attributes["class"] == kind }
  }

  private final class Reading: NSObject, XMLParserDelegate {
    var elements: [Element] = []
    private var open: [Int] = []

    func parser(
      _ parser: XMLParser,
      didStartElement name: String,
      namespaceURI: String?,
      qualifiedName: String?,
      attributes: [String: String]
    ) {
      open.append(elements.count)
      elements.append(Element(name: name, attributes: attributes))
    }

    func parser(
      _ parser: XMLParser,
      didEndElement name: String,
      namespaceURI: String?,
      qualifiedName: String?
    ) {
      open.removeLast()
    }

    func parser(_ parser: XMLParser, foundCharacters text: String) {
      for index in open { elements[index].text += text }
    }
  }
}
