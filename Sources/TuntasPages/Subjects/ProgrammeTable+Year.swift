import TuntasModel

extension ProgrammeTable {
  /// How every programme stands at the end of every quarter of the year.
  var standingsOfTheYear: [ProgrammeStanding] {
    let years = standings.map { $0.ofTheYear(today: moment.today) }
    return Quarter.all(of: moment.year).indices.flatMap { place in years.map { $0[place] } }
  }
}
