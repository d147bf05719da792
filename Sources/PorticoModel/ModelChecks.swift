package import PorticoDiagnostics

/// Everything this target can find: about a portal as a whole: its links and its updates.
package enum ModelChecks {
    package static let all: [Check] = [
        .brokenAnchor,
        .brokenLink,
        .brokenReference,
        .headlineEmpty,
    ]
}
