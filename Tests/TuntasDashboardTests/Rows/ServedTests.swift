import TerminalKit
import Testing
import TuntasModel

@testable import TuntasDashboard
@testable import TuntasPages

/// From the actual that an agency reports to the families behind it.
struct ServedTests {
  @Test func theRowByNameOpensTheFamiliesOfTheProgramme() async {
    var user = await Walker(.programme("rutilahu", Governments.bekasiRegency))
    await user.press(.down)
    #expect(user.currentLine.hasPrefix("Ada nama, alamat"))
    await user.press(.enter)
    #expect(user.path == "Tuntas › Kab. Bekasi › Keluarga")
    #expect(user.screen.contains("Saringan: [tercatat rutilahu]"))
    await user.press(.escape)
    #expect(!user.screen.contains("Saringan:"))
    await user.press(.escape)
    #expect(user.path.hasSuffix("Program › Rutilahu"))
  }
}
