package import PorticoDiagnostics

/// The checks that this target declares: those made while a client's files are read.
package enum ReadingChecks {
    package static let all: [Check] =
        CheckEntry.all.map(\.check) + [
            .commentInValue,
            .strayFile,
            .updateLeftOut,
        ]
}
