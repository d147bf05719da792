import ArgumentParser
import Foundation
import PorticoBuild
import PorticoModel

/// The process's surroundings. The only place that looks at the clock and the environment.
struct Surroundings {
    private let environment = ProcessInfo.processInfo.environment

    /// `SOURCE_DATE_EPOCH`, else the system's clock; both in UTC, so that a build in another time zone is the same.
    /// Source: https://reproducible-builds.org/specs/source-date-epoch/
    func today() throws -> CalendarDate {
        var seconds = Date().timeIntervalSince1970
        if let text = environment["SOURCE_DATE_EPOCH"], !text.isEmpty {
            guard let given = Int(text), (0..<253_402_300_800).contains(given) else {
                throw ValidationError("SOURCE_DATE_EPOCH is \"\(text)\", not a number of seconds since 1970")
            }
            seconds = Double(given)
        }
        return CalendarDate(dayNumber: Int((seconds / 86_400).rounded(.down)))
    }

    var processors: Int { ProcessInfo.processInfo.activeProcessorCount }

    var home: String? { environment["HOME"] ?? FileManager.default.homeDirectoryForCurrentUser.path }

    /// What the user edits text with: `vim`, `code --wait`; nil where nothing is set.
    var editor: String? {
        ["VISUAL", "EDITOR"].compactMap { environment[$0] }.first { !$0.isEmpty }
    }

    /// `process 311 on desk`
    var process: String {
        let host = SystemCalls.hostName
        return "process \(getpid())" + (host.isEmpty ? "" : " on \(host)")
    }

    /// Whether a terminal shows colours and the user has nothing against them. Source: https://no-color.org
    func wantsColor(on descriptor: Int32) -> Bool {
        isatty(descriptor) == 1 && environment["NO_COLOR", default: ""].isEmpty && environment["TERM"] != "dumb"
    }

    func hasFolder(_ path: String) -> Bool {
        (try? DiskFileSystem().entries(of: path)) != nil
    }
}
