/// Names of what can be found, for whoever reads or describes a key that holds them. Rules are declared above the readers of
/// data files, so that their names come in as a value.
package struct RuleNames: Sendable {
    /// What `allow` may name: every rule, sorted.
    package var rules: [String]
    /// What `rules` may name: rules and those checks that a setting can change, sorted.
    package var changeable: [String]
    /// Everything a finding can be called.
    package var all: Set<String>

    package init(rules: [String], changeable: [String], all: Set<String>) {
        self.rules = rules
        self.changeable = changeable
        self.all = all
    }

    /// No rule at all: every `allow` is then an unknown key.
    package static let none = RuleNames(rules: [], changeable: [], all: [])
}
