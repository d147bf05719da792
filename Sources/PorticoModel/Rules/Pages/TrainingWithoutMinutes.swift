import PorticoDiagnostics

/// A lesson of unknown length.
struct TrainingWithoutMinutes: Rule {
    let name = "training-without-minutes"
    let severity = Diagnostic.Severity.note
    let summary = "a training page does not say how long it takes"
    let explanation = "Whoever sits between two appointments wants to know whether it fits."
    let fix = "add minutes:"
    let breaking = RuleExample(
        ["training/first.md": "---\ntitle: «First steps»\n---\nText\n"],
        message: "this training page does not say how long it takes"
    )
    let passing = RuleExample(["training/first.md": "---\ntitle: First steps\nminutes: 10\n---\nText\n"])

    func findings(in scope: RuleScope) -> [Finding] {
        let training = scope.project.sections.first { $0.kind == .training }?.root.pages ?? []
        return training.filter { $0.minutes == nil && $0.kind != .reference }
            .map { Finding($0.provenance, "title", "this training page does not say how long it takes") }
    }
}
