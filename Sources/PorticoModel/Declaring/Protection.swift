/// What a published value is to its reader, and so what a later change of it means.
package enum Protection: Sendable, Hashable {
    /// It was promised. A change that eases the promise needs an approved change request.
    case promise(Easing)
    /// It records what happened. A change that makes the record look better needs a reason.
    case record(Easing)
    /// It moves as the work goes on: every change is reported, none needs an approval.
    case moving
    /// It identifies its record: another value means another record.
    case identity
    /// It explains something. A change is not reported.
    case free

    /// How a change eases it; nil where none does.
    package var easing: Easing? {
        switch self {
        case .promise(let easing), .record(let easing): easing
        case .moving, .identity, .free: nil
        }
    }

    package var isPromise: Bool { if case .promise = self { true } else { false } }
    /// Whether a change of the value is reported.
    package var isTold: Bool { self != .free && self != .identity }
}

/// Which changes of a published value make it easier to keep, or make the past look better.
///
///     $0.optional("due", \.due, .date, "", .promise(.later))
///     $0.optional("submitted", \.submitted, .date, "", .record(.earlier.whileSame("version")))
package struct Easing: Sendable, Hashable {
    package enum Direction: Sendable, Hashable {
        /// A later date, or none.
        case later
        /// An earlier date.
        case earlier
        /// A larger number, or none.
        case higher
        /// Any other value, or none.
        case other
        /// An element or a flag that is no longer there.
        case fewer
        /// A measure that is easier to meet; any other where the two cannot be compared.
        case looser
        /// This value of a closed list.
        case becoming(String)
        /// A number that is better, by the direction (`up` or `down`) that another field gives.
        case better(by: String)
        /// A number that is worse by the same, or none.
        case worse(by: String)
        /// A rule of its own judges it, as for baselines.
        case ruled
    }

    /// What another field of the record, or of the one around it, must be for the change to count.
    package enum Condition: Sendable, Hashable {
        /// It has a value, the same before and after.
        case same(String)
        /// It has this value after the change.
        case has(String, String)
    }

    package let direction: Direction
    package private(set) var condition: Condition?

    private init(_ direction: Direction) { self.direction = direction }

    package static let later = Easing(.later)
    package static let earlier = Easing(.earlier)
    package static let higher = Easing(.higher)
    package static let other = Easing(.other)
    package static let fewer = Easing(.fewer)
    package static let looser = Easing(.looser)
    package static let ruled = Easing(.ruled)

    package static func becoming(_ word: String) -> Easing { Easing(.becoming(word)) }
    package static func better(by field: String) -> Easing { Easing(.better(by: field)) }
    package static func worse(by field: String) -> Easing { Easing(.worse(by: field)) }

    /// Counts only while `field` has a value and keeps it: what belongs to a new version is a new record.
    package func whileSame(_ field: String) -> Easing { with(.same(field)) }
    /// Counts only where `field` has this value.
    package func when(_ field: String, is value: String) -> Easing { with(.has(field, value)) }

    private func with(_ condition: Condition) -> Easing {
        var result = self
        result.condition = condition
        return result
    }
}
