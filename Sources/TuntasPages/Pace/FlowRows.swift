import TerminalKit
import TextCharts
import TuntasModel
import TuntasWords

/// Who came and went between two lists, as a waterfall, and what that says of a pace; every step
/// answers like the title, and Enter opens its families.
struct FlowRows {
  /// Who came and went.
  let flow: ListFlow
  /// The lists of the government, for what lines stand for.
  let facts: PaceFacts
  let words: Words
  /// The width of the screen, in cells.
  let columns: Int

  /// The lines: between which lists, the waterfall in families, and what it says.
  var rows: [BodyRow] {
    let subject = facts.subject(of: flow)
    return BodyRow.paragraph(said.title, .strong, columns: columns, subject)
      + ChartRows(chart: waterfall, columns: columns, subject: subject, subjects: steps).rows
      + said.sentences.enumerated().flatMap { place, sentence in
        // The first tells how many stayed, who stand in no step.
        let subject = place == 0 ? facts.subject(of: .stayed, flow) : subject
        return BodyRow.paragraph(sentence, columns: columns, subject)
      }
  }

  /// What the steps stand for, each by its line.
  private var steps: [Int: RowSubject] {
    let subjects = said.steps.map { facts.subject(of: $0.part, flow) }
    return Dictionary(uniqueKeysWithValues: zip(subjects.indices, subjects))
  }

  private var said: FlowWords { FlowWords(flow: flow, words: words) }

  private var waterfall: Waterfall {
    Waterfall(
      said.steps.map { step in
        Waterfall.Step(
          name: step.name,
          kind: step.isTotal ? .total : .change,
          value: PrintedValue(Double(step.count), said.number(of: step))
        )
      }
    )
  }
}
