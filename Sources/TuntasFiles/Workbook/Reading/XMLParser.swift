import CWorkbook

/// Takes what is found in a part of a workbook.
class XMLEvents {
  /// What ended the reading before its time.
  private(set) var problem: PartProblem?
  fileprivate var parser: XML_Parser?
  /// How many elements are open.
  fileprivate var depth = 0
  /// Whether anything came since this was last set to false.
  fileprivate var hasCome = false

  /// An element begins.
  func begin(_ name: XMLName, _ attributes: XMLAttributes) {}

  /// An element ends.
  func end(_ name: XMLName) {}

  /// Text, in as many pieces as it happens to come in.
  func text(_ bytes: UnsafeBufferPointer<UInt8>) {}

  /// Ends the reading.
  final func stop(_ problem: PartProblem) {
    if self.problem == nil { self.problem = problem }
    if let parser { XML_StopParser(parser, XML_Bool(0)) }
  }
}

/// A parser of one part; a document type, and with it every entity of its own, ends the reading.
final class XMLParser {
  private let parser: XML_Parser
  private let events: XMLEvents
  /// Bytes of a piece of XML that has not ended yet.
  private var unfinished = 0

  /// Makes a parser; `nil` when there is no memory for it.
  init?(_ events: XMLEvents) {
    var memory = ParserMemory.suite
    guard let parser = XML_ParserCreate_MM(nil, &memory, nil) else { return nil }
    self.parser = parser
    self.events = events
    events.parser = parser
    XML_SetUserData(parser, Unmanaged.passUnretained(events).toOpaque())
    XML_SetElementHandler(
      parser,
      { data, name, attributes in
        guard let name, let attributes else { return }
        XMLParser.tell(data) { events in
          events.depth += 1
          guard events.depth <= ReadingLimit.depth.most else { return events.stop(.over(.depth)) }
          events.begin(XMLName(name), XMLAttributes(attributes))
        }
      },
      { data, name in
        guard let name else { return }
        XMLParser.tell(data) { events in
          events.depth -= 1
          events.end(XMLName(name))
        }
      }
    )
    XML_SetCharacterDataHandler(parser) { data, text, count in
      let bytes = UnsafeRawBufferPointer(start: text, count: Int(count))
      XMLParser.tell(data) { $0.text(bytes.assumingMemoryBound(to: UInt8.self)) }
    }
    XML_SetCommentHandler(parser) { data, _ in XMLParser.tell(data) { _ in } }
    XML_SetProcessingInstructionHandler(parser) { data, _, _ in XMLParser.tell(data) { _ in } }
    XML_SetStartDoctypeDeclHandler(parser) { data, _, _, _, _ in
      XMLParser.tell(data) { $0.stop(.damaged) }
    }
  }

  deinit {
    events.parser = nil
    XML_ParserFree(parser)
  }

  /// Lends room for the next piece.
  ///
  /// - Throws: That the parser may hold no more.
  func space(for count: Int32) throws(PartProblem) -> UnsafeMutableRawPointer {
    guard let space = XML_GetBuffer(parser, count) else { throw .over(.parserMemory) }
    return space
  }

  /// Parses the piece that was put there.
  ///
  /// - Parameters:
  ///   - count: How many bytes were put there.
  ///   - isLast: Whether the part ends here.
  /// - Throws: What ended the reading, or that this is no XML.
  func parse(_ count: Int32, isLast: Bool) throws(PartProblem) {
    events.hasCome = false
    let status = XML_ParseBuffer(parser, count, isLast ? 1 : 0)
    if let problem = events.problem { throw problem }
    guard status == XML_STATUS_OK else {
      throw XML_GetErrorCode(parser) == XML_ERROR_NO_MEMORY ? .over(.parserMemory) : .damaged
    }
    unfinished = events.hasCome ? 0 : unfinished + Int(count)
    guard unfinished <= ReadingLimit.tag.most else { throw .over(.tag) }
  }

  /// Calls the receiver without counting who holds it: this parser does, and a sheet has millions of
  /// calls.
  private static func tell(_ data: UnsafeMutableRawPointer?, _ body: (XMLEvents) -> Void) {
    guard let data else { return }
    Unmanaged<XMLEvents>.fromOpaque(data)._withUnsafeGuaranteedRef { events in
      events.hasCome = true
      // What was already read goes on for a moment after a stop.
      if events.problem == nil { body(events) }
    }
  }
}
