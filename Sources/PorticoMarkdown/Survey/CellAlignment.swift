/// The alignment of a table column's cells.
enum CellAlignment: UInt8, Sendable, Hashable {
    case none, left, center, right
}
