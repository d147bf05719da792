import Foundation
import TestSupport

/// The Swift sources of the project by folder, and which folder uses which.
struct SourceFolders {
    /// `PorticoModel/Facts`; what is directly in a target's folder is `PorticoModel`.
    typealias Folder = String

    /// A file that names a type of another folder of its target.
    struct Use: Hashable {
        var from: Folder
        var to: Folder
        var file: String
        var name: String
    }

    let folders: Set<Folder>
    let uses: Set<Use>
    /// Types that more than one file declares, with those files.
    let declaredTwice: [String: [String]]

    init() throws {
        let sources = ContentFolder.repository.appending(path: "Sources")
        let paths = try FileManager.default.subpathsOfDirectory(atPath: sources.path()).filter {
            $0.hasSuffix(".swift")
        }
        var files: [String: SwiftNames] = [:]
        for path in paths {
            files[path] = SwiftNames(try String(contentsOf: sources.appending(path: path), encoding: .utf8))
        }
        self.init(files)
    }

    /// `files` by path below `Sources`.
    init(_ files: [String: SwiftNames]) {
        var homes: [String: [String]] = [:]
        for (path, names) in files { for name in names.declared { homes[name, default: []].append(path) } }
        declaredTwice = homes.filter { $0.value.count > 1 }.mapValues { $0.sorted() }
        let nested = Dictionary(grouping: files) { Self.target(of: $0.key) }
            .mapValues { Set($0.flatMap(\.value.nested)) }
        var uses: Set<Use> = []
        for (path, names) in files {
            for name in names.used.subtracting(nested[Self.target(of: path)] ?? []) {
                guard let home = homes[name], home.count == 1, Self.target(of: home[0]) == Self.target(of: path) else {
                    continue
                }
                let (from, to) = (Self.folder(of: path), Self.folder(of: home[0]))
                if from != to { uses.insert(Use(from: from, to: to, file: path, name: name)) }
            }
        }
        self.uses = uses
        folders = Set(files.keys.map(Self.folder))
    }

    static func target(of path: String) -> String { path.split(separator: "/").first.map(String.init) ?? "" }

    static func folder(of path: String) -> Folder {
        path.split(separator: "/").dropLast().prefix(2).joined(separator: "/")
    }
}
