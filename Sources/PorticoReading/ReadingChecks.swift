package import PorticoDiagnostics

/// Everything this target can find: about a client's files as they are read.
package enum ReadingChecks {
    package static let all: [Check] =
        CheckEntry.all.map(\.check) + [
            .commentInValue,
            .strayFile,
            .updateLeftOut,
        ]
}
