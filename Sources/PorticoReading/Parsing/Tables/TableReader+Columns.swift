import PorticoModel

extension TableReader {
    /// The columns: the record's keys, and those inside its groups. Lists of groups have no column, except files.
    var known: [String: ValueShape] { Self.columns(of: shape, below: "") }

    static func columns(of shape: RecordShape, below prefix: String) -> [String: ValueShape] {
        var result: [String: ValueShape] = [:]
        for field in shape.fields {
            let name = prefix + field.key
            switch field.shape {
            case .record(let inner): result.merge(columns(of: inner, below: "\(name).")) { first, _ in first }
            case .list(.record(let inner)):
                if let key = inner.paths { result[name] = .list(key) }
            case .dictionary: if name == "allow" { result[name] = .text }
            case .either(let shapes):
                result[name] = shapes.first
                for case .record(let inner) in shapes {
                    result.merge(columns(of: inner, below: "\(name).")) { first, _ in first }
                }
            default: result[name] = field.shape
            }
        }
        return result
    }
}

extension ValueShape {
    /// The shape of a file that a cell names only by its path.
    static var pathColumn: ValueShape { .pattern("path", example: "files/D-07.zip") }
}

extension RecordShape {
    /// The shape of the column if the record is a file with a label.
    var paths: ValueShape? {
        fields.filter(\.isRequired).map(\.key) == ["path"] ? .pathColumn : nil
    }
}
