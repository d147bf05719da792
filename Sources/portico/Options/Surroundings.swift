import ArgumentParser
import Foundation
import PorticoBuild
import PorticoModel
import PorticoServe

/// The process's environment. Only this type reads the clock and environment variables.
struct Surroundings: Sendable {
    private let environment = ProcessInfo.processInfo.environment

    /// Returns the date of `SOURCE_DATE_EPOCH`, or of the system's clock if that is not set. Both are in UTC, so that
    /// the time zone does not affect a build.
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

    /// The user's text editor: `vim`, `code --wait`; nil if none is set.
    var editor: String? {
        ["VISUAL", "EDITOR"].compactMap { environment[$0] }.first { !$0.isEmpty }
    }

    /// The template of addresses that open a file in the user's editor; nil if none is set.
    var editorAddress: String? { environment[EditorLink.variable].flatMap { $0.isEmpty ? nil : $0 } }

    /// The name of this process in messages: `process 311 on desk`.
    var process: String {
        let host = SystemCalls.hostName
        return "process \(getpid())" + (host.isEmpty ? "" : " on \(host)")
    }

    /// Returns whether the terminal supports colours and the user has not disabled them. Source: https://no-color.org
    func wantsColor(on descriptor: Int32) -> Bool {
        isatty(descriptor) == 1 && environment["NO_COLOR", default: ""].isEmpty && environment["TERM"] != "dumb"
    }

    func hasFolder(_ path: String) -> Bool {
        (try? DiskFileSystem().entries(of: path)) != nil
    }
}
