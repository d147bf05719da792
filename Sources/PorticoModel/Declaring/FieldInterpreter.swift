/// Gives declared fields a meaning, such as reading them, describing them or restoring them from a snapshot. It has one
/// method for each kind of field, and ``RecordFields/interpret(by:)`` calls these in order.
package protocol FieldInterpreter<Owner> {
    associatedtype Owner: Sendable

    mutating func value<Value>(_ field: ValueField<Owner, Value>)
    mutating func list<Element>(_ field: ListField<Owner, Element>)
    mutating func record<Inner: Declared>(_ field: RecordField<Owner, Inner>)
    mutating func records<Inner: Declared>(_ field: RecordListField<Owner, Inner>)
    mutating func group(_ field: GroupField<Owner>)
    mutating func either<Value, Inner: Declared>(_ field: EitherField<Owner, Value, Inner>)
    mutating func dictionary<Value>(_ field: DictionaryField<Owner, Value>)
    mutating func namedRecords<Inner: Declared>(_ field: NamedRecordsField<Owner, Inner>)
}
