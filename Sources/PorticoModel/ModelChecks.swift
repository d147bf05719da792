package import PorticoDiagnostics

/// The checks that this target declares for a portal as a whole: its links and its updates.
package enum ModelChecks {
    package static let all: [Check] = [
        .brokenAnchor,
        .brokenLink,
        .brokenReference,
        .headlineEmpty,
    ]
}
