// swift-tools-version: 6.2
import PackageDescription

// What every Swift target of this package is compiled with: see Documentation/Architecture.md.
let strict: [SwiftSetting] = [
    .strictMemorySafety(),
    .treatAllWarnings(as: .error),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
    name: "portico",
    platforms: [.macOS(.v15)],
    products: [
        .executable(name: "portico", targets: ["portico"])
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
        .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2"),
        .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
        .package(url: "https://github.com/swhitty/FlyingFox", exact: "0.27.1"),
    ],
    targets: [
        // The C library. Nothing but its module map: Debian's libcmark-dev.
        .systemLibrary(
            name: "CCMark",
            pkgConfig: "libcmark",
            providers: [.apt(["libcmark-dev"]), .brew(["cmark"])]
        ),
        // Where something stands in a source, and what is wrong with it.
        .target(name: "PorticoDiagnostics", swiftSettings: strict),
        // Markdown text → values → HTML. The only importer of CCMark.
        .target(
            name: "PorticoMarkdown",
            dependencies: ["CCMark", "PorticoDiagnostics"],
            swiftSettings: strict
        ),
        // What a portal is: types, facts, layout, links. No files, no clock, no YAML.
        .target(
            name: "PorticoModel",
            dependencies: [
                "PorticoDiagnostics", "PorticoMarkdown",
                .product(name: "Crypto", package: "swift-crypto"),
            ],
            swiftSettings: strict
        ),
        // YAML, CSV, front matter and pages → Portal; schemas; importers. The only importer of Yams.
        .target(
            name: "PorticoReading",
            dependencies: [
                "PorticoDiagnostics", "PorticoMarkdown", "PorticoModel",
                .product(name: "Yams", package: "Yams"),
            ],
            swiftSettings: strict
        ),
        // Published weeks: snapshots, their chain, what changed between two, drafts of the next.
        .target(
            name: "PorticoWeeks",
            dependencies: ["PorticoDiagnostics", "PorticoMarkdown", "PorticoModel"],
            swiftSettings: strict
        ),
        // What a portal's data is checked for.
        .target(
            name: "PorticoRules",
            dependencies: ["PorticoDiagnostics", "PorticoModel"],
            swiftSettings: strict
        ),
        // The default theme, inside the binary.
        .target(
            name: "PorticoTheme",
            path: "Templates",
            resources: [
                .embedInCode("assets"), .embedInCode("pages"), .embedInCode("partials"), .embedInCode("strings"),
            ],
            swiftSettings: strict
        ),
        // Portal → [OutputFile]. No files, no clock.
        .target(
            name: "PorticoRendering",
            dependencies: [
                "PorticoDiagnostics", "PorticoMarkdown", "PorticoModel", "PorticoTheme", "PorticoWeeks",
                .product(name: "Crypto", package: "swift-crypto"),
            ],
            swiftSettings: strict
        ),
        // Disk ↔ values. The only target that touches files, the clock and the environment.
        .target(name: "CRename"),
        .target(
            name: "PorticoBuild",
            dependencies: [
                "CRename", "PorticoDiagnostics", "PorticoMarkdown", "PorticoModel", "PorticoReading",
                "PorticoRendering",
                "PorticoRules", "PorticoWeeks",
                .product(name: "Crypto", package: "swift-crypto"),
            ],
            // What `portico init` and `portico new client` write.
            resources: [.embedInCode("Scaffolding/Files")],
            swiftSettings: strict
        ),
        // The preview: portals in memory, rebuilt when files change. The only importer of FlyingSocks.
        .target(
            name: "PorticoServe",
            dependencies: [
                "PorticoBuild", "PorticoDiagnostics", "PorticoModel", "PorticoRendering",
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "FlyingSocks", package: "FlyingFox"),
            ],
            resources: [.embedInCode("Answers/Files")],
            swiftSettings: strict
        ),
        // The program: commands, terminal output, exit codes.
        .executableTarget(
            name: "portico",
            dependencies: [
                "PorticoBuild", "PorticoDiagnostics", "PorticoMarkdown", "PorticoModel", "PorticoReading",
                "PorticoRendering", "PorticoRules", "PorticoServe", "PorticoWeeks",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: strict
        ),
        .target(
            name: "TestSupport",
            dependencies: [
                "PorticoBuild", "PorticoDiagnostics", "PorticoMarkdown", "PorticoModel", "PorticoReading",
                "PorticoWeeks",
            ],
            path: "Tests/TestSupport",
            swiftSettings: strict
        ),
        .testTarget(
            name: "PorticoMarkdownTests",
            dependencies: ["PorticoDiagnostics", "PorticoMarkdown", "TestSupport"],
            exclude: ["Pairs"],
            swiftSettings: strict
        ),
        .testTarget(
            name: "PorticoDiagnosticsTests",
            dependencies: ["PorticoDiagnostics"],
            swiftSettings: strict
        ),
        .testTarget(
            name: "PorticoModelTests",
            dependencies: [
                "PorticoBuild", "PorticoDiagnostics", "PorticoMarkdown", "PorticoModel", "PorticoWeeks", "TestSupport",
            ],
            swiftSettings: strict
        ),
        .testTarget(
            name: "PorticoReadingTests",
            dependencies: [
                "PorticoBuild", "PorticoDiagnostics", "PorticoModel", "PorticoReading", "PorticoRules", "TestSupport",
            ],
            swiftSettings: strict
        ),
        .testTarget(
            name: "PorticoWeeksTests",
            dependencies: [
                "PorticoBuild", "PorticoDiagnostics", "PorticoModel", "PorticoReading", "PorticoWeeks", "TestSupport",
            ],
            swiftSettings: strict
        ),
        .testTarget(
            name: "PorticoRulesTests",
            dependencies: [
                "PorticoBuild", "PorticoDiagnostics", "PorticoModel", "PorticoReading", "PorticoRules", "TestSupport",
            ],
            swiftSettings: strict
        ),
        .testTarget(
            name: "PorticoRenderingTests",
            dependencies: [
                "PorticoBuild", "PorticoDiagnostics", "PorticoMarkdown", "PorticoModel", "PorticoReading",
                "PorticoRendering", "PorticoRules", "PorticoTheme", "PorticoWeeks", "TestSupport",
                // To read data files without the program's own reader.
                .product(name: "Yams", package: "Yams"),
            ],
            swiftSettings: strict
        ),
        .testTarget(
            name: "PorticoBuildTests",
            dependencies: ["PorticoBuild", "PorticoDiagnostics", "PorticoModel", "PorticoRendering", "TestSupport"],
            swiftSettings: strict
        ),
        .testTarget(
            name: "PorticoServeTests",
            dependencies: [
                "PorticoBuild", "PorticoDiagnostics", "PorticoModel", "PorticoRendering", "PorticoServe",
            ],
            swiftSettings: strict
        ),
        // Markdown → HTML measured against libcmark's own: swift run -c release markdown-throughput FOLDER
        .executableTarget(
            name: "markdown-throughput",
            dependencies: ["PorticoDiagnostics", "PorticoMarkdown"],
            path: "Benchmarks/MarkdownThroughput",
            swiftSettings: strict
        ),
        // The project itself: the order of the folders, the form of the decisions.
        .testTarget(name: "ProjectTests", dependencies: ["TestSupport"], swiftSettings: strict),
        // The built program, as a user runs it.
        .testTarget(name: "ProgramTests", dependencies: ["TestSupport"], swiftSettings: strict),
    ],
    swiftLanguageModes: [.v6]
)
