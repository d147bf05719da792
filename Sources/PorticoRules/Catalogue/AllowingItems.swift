import PorticoModel

extension Client {
    /// The items in `client.yml` that may have an `allow`.
    var allowingItems: [Provenance] {
        [provenance] + people.map(\.provenance) + communication.map(\.provenance) + support.map(\.provenance)
    }
}

extension Project {
    /// The items in a project's files that may have an `allow`. Includes only the newest update, because rules check no
    /// others.
    var allowingItems: [Provenance] {
        ProjectData.fields.provenances(of: data) + (updates.first.map { [$0.provenance] } ?? [])
            + allPages.map(\.provenance)
    }
}
