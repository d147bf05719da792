package import PorticoDiagnostics
internal import PorticoModel
internal import PorticoReading
package import PorticoRules

extension RuleCatalogue {
    /// Everything that can be found: rules, what keeps files from being read, and the checks of all other parts. Sorted by
    /// name.
    package static let all: [RuleDescription] = (rules + DecodingCheck.descriptions + CheckCatalogue.all).sorted {
        $0.name < $1.name
    }
}
