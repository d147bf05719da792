extension Snapshot {
    /// The project as it was then, as far as data goes: no updates and no pages.
    package var project: Project {
        var project = Project(folder: folder, name: projectName)
        project.aims = aims
        project.plan = plan
        project.deliverables = deliverables
        project.raid = raid
        project.kpis = kpis
        project.maintenance = maintenance
        project.handover = handover
        project.glossary = glossary
        project.statusDate = date
        return project
    }
}
