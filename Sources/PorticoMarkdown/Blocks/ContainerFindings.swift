internal import PorticoDiagnostics

/// What can be wrong with containers.
extension ContainerGrouping {
    func unknown(_ line: ContainerLine, in draft: DocumentDraft) -> Diagnostic {
        let names = ContainerKind.allCases.map(\.rawValue)
        let isAlert = AlertKind(rawValue: line.name) != nil
        let likely = NearestSpelling.of(line.name, among: names).map { "did you mean \":::\($0)\"?" }
        return Diagnostic(
            .unknownContainer,
            place: draft.place(of: line.at),
            summary: "there is no container \":::\(line.name)\"",
            explanation: "The containers are \(names.joined(separator: ", ")).",
            fix: isAlert ? "write \"> [!\(line.name.uppercased())]\"" : likely ?? ""
        )
    }

    func tooDeep(_ line: ContainerLine, in draft: DocumentDraft) -> Diagnostic {
        Diagnostic(
            .nestingTooDeep,
            place: draft.place(of: line.at),
            summary: "containers are nested more than \(SourceBounds.containersInOneAnother) levels deep",
            fix: "nest less deeply"
        )
    }

    func strayTab(_ line: ContainerLine, in draft: DocumentDraft) -> Diagnostic {
        Diagnostic(
            .tabOutsideTabs,
            place: draft.place(of: line.at),
            summary: "\":::tab\" is outside \":::tabs\"",
            fix: "put \":::tabs\" before the first tab and \":::\" after the last"
        )
    }

    func withoutSteps(at place: Extent, in draft: DocumentDraft) -> Diagnostic {
        Diagnostic(
            .stepsWithoutNumbers,
            place: draft.place(of: place),
            summary: "\":::steps\" contains no numbered list",
            fix: "begin each step with its number: \"1. Open the settings\""
        )
    }

    func notOpen(_ line: ContainerLine, in draft: DocumentDraft) -> Diagnostic {
        Diagnostic(
            .containerNotOpen,
            place: draft.place(of: line.at),
            summary: "\":::\" closes no container",
            explanation: "Close a container in the same quote or list in which it was opened."
        )
    }

    func notClosed(_ kind: ContainerKind, at place: Extent, in draft: DocumentDraft) -> Diagnostic {
        Diagnostic(
            .containerNotClosed,
            place: draft.place(of: place),
            summary: "\":::\(kind.rawValue)\" is not closed",
            fix: "add a line \":::\" after its last line"
        )
    }
}

extension Check {
    static let containerNotClosed = Check(
        .markdown,
        "container-not-closed",
        .error,
        "A ::: container ends with a line :::",
        fix: "add a line ::: after its last line"
    )
    static let containerNotOpen = Check(
        .markdown,
        "container-not-open",
        .error,
        "A line ::: closes a container",
        fix: "remove it, or open a container before it"
    )
    static let stepsWithoutNumbers = Check(
        .markdown,
        "steps-without-numbers",
        .warning,
        "A :::steps container contains a numbered list",
        fix: "start each step with its number: 1., 2., …"
    )
    static let tabOutsideTabs = Check(
        .markdown,
        "tab-outside-tabs",
        .error,
        "A :::tab is inside :::tabs",
        fix: "put :::tabs before the first tab and ::: after the last"
    )
    static let unknownContainer = Check(
        .markdown,
        "unknown-container",
        .error,
        "Every container has a known name",
        fix: "correct the word after :::"
    )
}
