/// The names of rules and checks, for code that reads or describes keys that contain them. Rules are declared in a
/// higher target than the readers of data files, so their names are passed in as a value.
package struct RuleNames: Sendable {
    /// The names that `allow` may contain: every rule, sorted.
    package var rules: [String]
    /// The names that `rules` may contain: rules and the checks that a setting can change, sorted.
    package var changeable: [String]
    /// The names of all rules and checks.
    package var all: Set<String>

    package init(rules: [String], changeable: [String], all: Set<String>) {
        self.rules = rules
        self.changeable = changeable
        self.all = all
    }

    /// No names at all, so that every `allow` is an unknown key.
    package static let none = RuleNames(rules: [], changeable: [], all: [])
}
