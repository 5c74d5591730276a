import FuzzSupport
import Glibc
@testable import TuntasFiles
import TuntasModel

/// Reads each input as the NIK of a member, and holds what was read against its digits.
@main
enum NIKParser {
  static func main() {
    let status = ChanceInput.run { data, size in
      NIKParser.read(UnsafeBufferPointer(start: data, count: size))
      return 0
    }
    exit(status)
  }

  private static func read(_ cell: UnsafeBufferPointer<UInt8>) {
    for zeroIsUnknown in [false, true] {
      let reading = CellReader.nik(zeroIsUnknown: zeroIsUnknown).integer(cell)
      if case .value(let number) = reading { check(number) }
    }
  }

  private static func check(_ number: Int64) {
    guard let nik = NIK(number: number) else {
      fatalError("\(number) was read as a NIK and is none")
    }
    precondition(nik.description.utf8.count == 16, "a NIK has sixteen digits")
    precondition(nik.isSynthetic == (nik.serial == 0), "the serial tells sample people")
    let again = Array(nik.description.utf8).withUnsafeBufferPointer(NumberParsing.nik)
    precondition(again == number, "a NIK is another one when it is read again")
    let told = CalendarDate(
      year: 2_000 + nik.birthYear,
      month: nik.birthMonth,
      day: nik.birthDay
    )
    guard let told else { return }
    let finding = NIKRules.birthDate(of: nik, recorded: .known(told))
    precondition(finding == nil, "the birth date that a NIK tells is its own")
  }
}
