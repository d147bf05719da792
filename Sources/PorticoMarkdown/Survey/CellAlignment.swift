/// How the cells of a table's column are aligned.
enum CellAlignment: UInt8, Sendable, Hashable {
    case none, left, center, right
}
