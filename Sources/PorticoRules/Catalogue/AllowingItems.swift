import PorticoModel

extension Client {
    /// Where an `allow` may stand in `client.yml`.
    var allowingItems: [Provenance] {
        [provenance] + people.map(\.provenance) + communication.map(\.provenance) + support.map(\.provenance)
    }
}

extension Project {
    /// Where an `allow` may stand in a project's files. Of the updates only the newest, for rules look at no other.
    var allowingItems: [Provenance] {
        ProjectData.fields.provenances(of: data) + (updates.first.map { [$0.provenance] } ?? [])
            + allPages.map(\.provenance)
    }
}
