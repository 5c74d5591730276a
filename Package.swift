// swift-tools-version: 6.2

import PackageDescription

let package = Package(
  name: "tuntas",
  products: [
    .executable(name: "tuntas", targets: ["tuntas"]),
    // A terminal kit for any program: it knows nothing of what is shown with it.
    .library(name: "TerminalKit", targets: ["TerminalKit"]),
    .library(name: "TextCharts", targets: ["TextCharts"]),
    .library(name: "CursesTerminal", targets: ["CursesTerminal"]),
    // For the tests that end the program in the middle of a write.
    .library(name: "CountedWrites", type: .dynamic, targets: ["CountedWrites"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
    .package(url: "https://github.com/LebJe/TOMLKit", exact: "0.6.0"),
  ],
  // One section a layer, lowest first; a layer may name only layers above it in this list.
  targets: [
    // MARK: The field
    .target(name: "TuntasModel"),
    .testTarget(name: "TuntasModelTests", dependencies: ["TuntasModel"]),

    // MARK: Files and store
    .systemLibrary(
      name: "CWorkbook",
      providers: [.apt(["libexpat1-dev", "libminizip-dev", "zlib1g-dev"])]
    ),
    .target(
      name: "TuntasFiles",
      dependencies: ["CWorkbook", "TuntasModel", .product(name: "TOMLKit", package: "TOMLKit")],
      // Their archives by name: the built program then needs none of them where it runs.
      linkerSettings: ["minizip", "expat", "z"].map { .linkedLibrary(":lib\($0).a") }
    ),
    .testTarget(
      name: "TuntasFilesTests",
      dependencies: ["TuntasFiles", "TuntasModel", "TuntasTestSupport"],
      exclude: ["Agency", "Workbook/Fixtures"]
    ),
    .target(
      name: "TuntasContract",
      dependencies: ["TuntasFiles", "TuntasModel"],
      path: "Tests/TuntasContract"
    ),
    .systemLibrary(name: "CDigest", providers: [.apt(["libssl-dev"])]),
    .target(
      name: "TuntasStore",
      dependencies: [
        "CDigest",
        "TuntasModel",
        .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ],
      linkerSettings: [.linkedLibrary(":libcrypto.a")]
    ),
    .testTarget(
      name: "TuntasStoreTests",
      dependencies: [
        "TuntasContract",
        "TuntasFiles",
        "TuntasModel",
        "TuntasSample",
        "TuntasStore",
        "TuntasTestSupport",
      ],
      exclude: ["Fixtures"]
    ),
    .target(name: "TuntasMemory", dependencies: ["TuntasModel"]),
    .testTarget(
      name: "TuntasMemoryTests",
      dependencies: [
        "TuntasContract", "TuntasFiles", "TuntasMemory", "TuntasModel", "TuntasStore",
        "TuntasTestSupport",
      ]
    ),
    .target(name: "TuntasSample", dependencies: ["TuntasFiles", "TuntasModel"]),
    .testTarget(
      name: "TuntasSampleTests",
      dependencies: ["TuntasFiles", "TuntasModel", "TuntasSample", "TuntasTestSupport"]
    ),

    // MARK: The terminal
    .target(name: "TerminalKit"),
    .testTarget(name: "TerminalKitTests", dependencies: ["TerminalKit", "TuntasTestSupport"]),
    .target(name: "TextCharts", dependencies: ["TerminalKit"]),
    .testTarget(
      name: "TextChartsTests",
      dependencies: ["TerminalKit", "TextCharts", "TuntasTestSupport"],
      exclude: ["Snapshots"]
    ),
    .target(name: "CNcurses"),
    .target(name: "CursesTerminal", dependencies: ["CNcurses", "TerminalKit"]),
    .testTarget(name: "CursesTerminalTests", dependencies: ["CursesTerminal", "TerminalKit"]),
    .executableTarget(
      name: "kit-example",
      dependencies: ["CursesTerminal", "TerminalKit", "TextCharts"],
      path: "Sources/KitExample"
    ),
    .testTarget(
      name: "KitExampleTests",
      dependencies: [
        "CursesTerminal", "TerminalKit", "TextCharts", "TuntasTestSupport", "kit-example",
      ],
      exclude: ["Snapshots"]
    ),

    // MARK: The program
    .target(name: "TuntasWords", dependencies: ["TerminalKit", "TuntasModel"]),
    .testTarget(
      name: "TuntasWordsTests",
      dependencies: ["TerminalKit", "TuntasModel", "TuntasTestSupport", "TuntasWords"]
    ),
    .target(
      name: "TuntasPages",
      dependencies: ["TerminalKit", "TextCharts", "TuntasModel", "TuntasWords"]
    ),
    .testTarget(
      name: "TuntasPagesTests",
      dependencies: [
        "DrawnWorld", "TerminalKit", "TextCharts", "TuntasModel", "TuntasPages", "TuntasWords",
      ]
    ),
    .target(
      name: "TuntasDashboard",
      dependencies: ["TerminalKit", "TextCharts", "TuntasModel", "TuntasPages", "TuntasWords"]
    ),
    .testTarget(
      name: "TuntasDashboardTests",
      dependencies: [
        "DrawnWorld",
        "TerminalKit",
        "TextCharts",
        "TuntasDashboard",
        "TuntasFiles",
        "TuntasMemory",
        "TuntasModel",
        "TuntasPages",
        "TuntasStore",
        "TuntasTestSupport",
        "TuntasWords",
      ],
      exclude: [
        "Figures/Snapshots",
        "Groups/Snapshots",
        "Map/Snapshots",
        "Pace/Snapshots",
        "Program/Snapshots",
        "ReportsIn/Snapshots",
        "Walks/Snapshots",
        "WhatIf/Snapshots",
      ]
    ),
    .target(name: "CProcess"),
    .executableTarget(
      name: "tuntas",
      dependencies: [
        "CProcess",
        "CursesTerminal",
        "TerminalKit",
        "TextCharts",
        "TuntasDashboard",
        "TuntasFiles",
        "TuntasModel",
        "TuntasPages",
        "TuntasSample",
        "TuntasStore",
        "TuntasWords",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "TOMLKit", package: "TOMLKit"),
      ]
    ),

    // MARK: Tests of the built program
    .target(name: "TuntasTestSupport", path: "Tests/TuntasTestSupport"),
    .target(name: "CountedWrites", path: "Tests/CountedWrites"),
    .target(
      name: "DrawnWorld",
      dependencies: ["TuntasModel", "TuntasTestSupport"],
      path: "Tests/DrawnWorld"
    ),
    .executableTarget(
      name: "faulty-screen",
      dependencies: ["CursesTerminal", "TerminalKit"],
      path: "Tests/FaultyScreen"
    ),
    .testTarget(
      name: "DamageTests",
      dependencies: [
        "TerminalKit",
        "TuntasDashboard",
        "TuntasFiles",
        "TuntasModel",
        "TuntasStore",
        "TuntasTestSupport",
        "TuntasWords",
        "tuntas",
        .product(name: "GRDB", package: "GRDB.swift"),
      ]
    ),
    .testTarget(
      name: "CommandTests",
      dependencies: [
        "TuntasFiles", "TuntasModel", "TuntasTestSupport", "faulty-screen", "kit-example", "tuntas",
      ]
    ),
  ],
  swiftLanguageModes: [.v6]
)

// Programs that throw chance input at the readers, on request alone: `.ci/fuzz` builds and runs them.
if Context.environment["TUNTAS_FUZZ"] != nil {
  let checked: [SwiftSetting] = [.unsafeFlags(["-sanitize=fuzzer,address", "-parse-as-library"])]
  for target in package.targets where ["TuntasFiles", "TuntasModel"].contains(target.name) {
    target.swiftSettings = checked
  }
  package.targets += [
    .systemLibrary(name: "CFuzzer", path: "Tests/Fuzzing/CFuzzer"),
    .target(
      name: "FuzzSupport",
      dependencies: ["CFuzzer", "TuntasFiles", "TuntasModel"],
      path: "Tests/Fuzzing/FuzzSupport",
      swiftSettings: checked
    ),
  ]
  package.targets += ["CSVReader", "NIKParser", "WorkbookReader"].map { name in
    .executableTarget(
      name: "fuzz-\(name)",
      dependencies: ["FuzzSupport", "TuntasFiles", "TuntasModel"],
      path: "Tests/Fuzzing/\(name)",
      swiftSettings: checked,
      linkerSettings: [.unsafeFlags(["-sanitize=fuzzer,address", "-use-ld=lld"])]
    )
  }
}

// The same strictness everywhere: a warning is an error, and each feature that a later language
// mode will bring is on today, so that no target has to be changed twice.
for target in package.targets
where ![
  "CDigest", "CFuzzer", "CNcurses", "CProcess", "CWorkbook", "CountedWrites",
].contains(target.name) {
  target.swiftSettings =
    (target.swiftSettings ?? []) + [
      .enableUpcomingFeature("ExistentialAny"),  // SE-0335
      .enableUpcomingFeature("InternalImportsByDefault"),  // SE-0409
      .enableUpcomingFeature("MemberImportVisibility"),  // SE-0444
      .enableUpcomingFeature("NonisolatedNonsendingByDefault"),  // SE-0461
      .enableUpcomingFeature("InferIsolatedConformances"),  // SE-0470
      .enableUpcomingFeature("ImmutableWeakCaptures"),  // SE-0481
      .treatAllWarnings(as: .error),
    ]
}
