extension Project {
    /// All items with an id in the order they are shown, with the targets of links to them.
    package var items: [ItemIndex.Item] {
        planItems + deliverableItems + raidItems + otherItems
    }

    private var planItems: [ItemIndex.Item] {
        let timeline = PortalLayout.timeline(of: folder)
        var result = plan.phases.map { item(.phase, $0.id, $0.title, $0.provenance, on: timeline) }
        for milestone in plan.milestones {
            let own = item(.milestone, milestone.id, milestone.title, milestone.provenance, on: timeline)
            result.append(own)
            result += milestone.criteria.map { criterion($0, at: own.outputPath) }
        }
        let payments = PortalLayout.payments(of: folder)
        return result + plan.payments.map { item(.payment, $0.id, $0.title, $0.provenance, on: payments) }
    }

    private var deliverableItems: [ItemIndex.Item] {
        deliverables.flatMap { deliverable in
            let path = PortalLayout.deliverable(deliverable.id, of: folder)
            let own = ItemIndex.Item(
                kind: .deliverable,
                id: deliverable.id,
                title: deliverable.title,
                place: deliverable.provenance.place(of: "id"),
                outputPath: path
            )
            return [own] + deliverable.ownCriteria.map { criterion($0, at: path) }
        }
    }

    private var raidItems: [ItemIndex.Item] {
        let path = PortalLayout.raid(of: folder)
        var result = raid.risks.map { item(.risk, $0.id, $0.title, $0.provenance, on: path) }
        result += raid.assumptions.map { item(.assumption, $0.id, $0.text, $0.provenance, on: path) }
        result += raid.issues.map { item(.issue, $0.id, $0.title, $0.provenance, on: path) }
        result += raid.dependencies.map { item(.dependency, $0.id, $0.on, $0.provenance, on: path) }
        result += raid.decisions.map { item(.decision, $0.id, $0.title, $0.provenance, on: path) }
        result += raid.actions.map { item(.action, $0.id, $0.title, $0.provenance, on: path) }
        return result + raid.changeRequests.map { item(.changeRequest, $0.id, $0.title, $0.provenance, on: path) }
    }

    private var otherItems: [ItemIndex.Item] {
        let kpiPage = PortalLayout.kpis(of: folder)
        var result = kpis.map { item(.kpi, $0.id, $0.title, $0.provenance, on: kpiPage) }
        let windows = PortalLayout.maintenance(of: folder)
        result += maintenance.map { item(.maintenanceWindow, $0.id, $0.title, $0.provenance, on: windows) }
        let exit = PortalLayout.handover(of: folder)
        return result + handover.checklist.map { item(.handoverItem, $0.id, $0.title, $0.provenance, on: exit) }
    }

    private func item(
        _ kind: ItemKind,
        _ id: String,
        _ title: String,
        _ provenance: Provenance,
        on page: String
    ) -> ItemIndex.Item {
        ItemIndex.Item(
            kind: kind,
            id: id,
            title: title,
            place: provenance.place(of: "id"),
            outputPath: "\(page)#\(PortalLayout.anchor(id))"
        )
    }

    /// A criterion is shown with the item it belongs to.
    private func criterion(_ criterion: Criterion, at path: String) -> ItemIndex.Item {
        ItemIndex.Item(
            kind: .criterion,
            id: criterion.id,
            title: criterion.text,
            place: criterion.provenance.place(of: "id"),
            outputPath: path
        )
    }
}
