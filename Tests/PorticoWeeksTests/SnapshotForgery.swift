import PorticoDiagnostics
@testable import PorticoModel
@testable import PorticoWeeks

/// What somebody would do who wants to change the past and knows the format.
enum SnapshotForgery {
    /// `text` with the seal that fits its contents.
    static func reseal(_ text: String) throws -> String {
        guard case .object(let members) = try JSONReader.read(text).value else { return text }
        return Snapshot.seal(members)
    }
}
