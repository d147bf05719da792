/// Where a template finds the value of a name.
struct TemplatePath: Sendable {
    /// How many open views are between the innermost one and the view that has the name: 0 for the innermost.
    var depth: Int
    /// The numbers of the fields that lead to the value. No fields mean the view itself: `{{.}}`.
    var fields: [Int] = []
}

/// A part of a dotted name that does not exist.
struct UnknownName: Error {
    var part: String
    var isFirst: Bool
    /// The names that exist there.
    var candidates: Set<String>
}

extension TemplatePath {
    /// Looks a name up from the innermost of the open views outwards. `views` are the shapes of the open views, the
    /// outermost first.
    static func find(
        _ name: String,
        in views: [Shape]
    ) throws(UnknownName) -> (path: TemplatePath, shape: Shape) {
        var path = TemplatePath(depth: 0)
        var shape = views[views.count - 1]
        guard name != "." else { return (path, shape) }
        for (index, part) in name.split(separator: ".").map(String.init).enumerated() {
            if index == 0 {
                let owner = views.lastIndex { $0.fields[part] != nil } ?? views.count - 1
                path.depth = views.count - 1 - owner
                shape = views[owner]
            }
            guard let field = shape.fields[part] else {
                let known = index == 0 ? views.flatMap(\.fields.keys) : Array(shape.fields.keys)
                throw UnknownName(part: part, isFirst: index == 0, candidates: Set(known))
            }
            path.fields.append(field.number)
            shape = field.shape
        }
        return (path, shape)
    }
}
