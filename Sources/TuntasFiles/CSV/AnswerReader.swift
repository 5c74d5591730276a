import TuntasModel

/// Makes one word of the answers to several questions of a row.
struct AnswerReader {
  private let questions: [(place: Int, number: Int64)]
  private let answers: LayoutAnswers
  private let table: WordTable

  /// What the answers come to.
  enum Outcome {
    /// The word with this number.
    case word(Int64)
    /// Nothing is said.
    case missing
    /// This answer is neither yes nor no, and no other one is a yes.
    case unreadable(TextRange)
  }

  /// Finds the questions that a file asks; `nil` when it asks none.
  init?(_ answers: LayoutAnswers, _ headings: Headings) {
    questions = answers.questions.compactMap { question in
      headings.place(of: question.headings).map { ($0, question.number) }
    }
    guard !questions.isEmpty else { return nil }
    self.answers = answers
    table = WordTable(Self.words, others: answers.words)
  }

  /// The place of the first question.
  var firstPlace: Int? { questions.first?.place }

  /// Reads the answers of a row.
  ///
  /// One yes is enough whatever the others hold; that all is well is known only where all were asked
  /// and answered.
  func read(_ cells: [CSVField], in texts: inout CellTexts) -> Outcome {
    var word: Int64?
    var isComplete = questions.count == answers.questions.count
    var unreadable: TextRange?
    for question in questions {
      let range = texts.content(of: cells[question.place])
      switch texts.withBytes(of: range, { table.reading(of: $0) }) {
      case .value(Self.yes):
        let isOther = word != nil && word != question.number
        word = isOther ? answers.several : question.number
      case .value: continue
      case .missing: isComplete = false
      case .unreadable, .refused: unreadable = unreadable ?? range
      }
    }
    if let word { return .word(word) }
    if let unreadable { return .unreadable(unreadable) }
    return isComplete ? .word(answers.none) : .missing
  }

  private static let words = ["no", "yes"]
  private static let yes: Int64 = 1
}
