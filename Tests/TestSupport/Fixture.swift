package import PorticoDiagnostics
import PorticoModel

/// A diagnostic as tests write it down: `acme/plan.yml:4:5: error: … [rule]`.
package func line(for diagnostic: Diagnostic) -> String {
    let place = diagnostic.place
    return "\(place.file):\(place.start.line):\(place.start.column): \(diagnostic.severity.rawValue): "
        + "\(diagnostic.summary) [\(diagnostic.rule)]"
}
