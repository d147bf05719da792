import PorticoModel

/// What must hold of a project's dates and references, written down once more and without the program's rules: a few plain
/// sentences over plain values. What contradicts them, in words.
struct PlainFacts {
    let project: PlainProject

    var contradictions: Set<String> {
        Set(
            plan() + order() + reached() + deliverables() + payments() + raid() + raidOrder() + registers() + updates()
                + references() + needed()
        )
    }

    var limit: CalendarDate { project.statusDate ?? project.today }
    var latest: CalendarDate { max(limit, project.today) }

    // MARK: Plan

    private func plan() -> [String] {
        var result: [String] = []
        for phase in project.phases {
            for span in ["baseline", "forecast", "actual"] {
                let (start, finish) = (phase.at("\(span).start").date, phase.at("\(span).finish").date)
                if let start, let finish, finish < start { result.append("\(phase.id) \(span) ends before it begins") }
                if span == "actual" {
                    result += [start, finish].compactMap { $0 }.filter { $0 > limit }.map { "\(phase.id) actual \($0)" }
                    continue
                }
                guard span == "forecast" || phase["forecast"] == .nothing else { continue }
                if let finish, finish < limit, phase.at("actual.finish") == .nothing {
                    result.append("\(phase.id) should have ended on \(finish)")
                }
                if let start, start < limit, phase.at("actual.start") == .nothing {
                    result.append("\(phase.id) should have begun on \(start)")
                }
            }
            let (promised, expected) = (phase.at("baseline.finish").date, phase.at("forecast.finish").date)
            if let promised, let expected, promised != expected, phase["reason"] == .nothing {
                result.append("\(phase.id) is expected on another day without a reason")
            }
        }
        return result
    }

    /// Milestones within their phase and after what they depend on.
    private func order() -> [String] {
        var result: [String] = []
        for milestone in project.milestones {
            for key in ["baseline", "forecast", "actual"] {
                // What was expected of something counts no longer once it has happened.
                guard let date = milestone[key].date, key != "forecast" || milestone["actual"] == .nothing else {
                    continue
                }
                for id in milestone["depends_on"].texts {
                    guard let earlier = project.milestone(id), key != "forecast" || earlier["actual"] == .nothing,
                        let before = earlier[key].date, before > date
                    else { continue }
                    result.append("\(milestone.id) \(key) \(date) lies before \(id)")
                }
            }
            guard let phase = project.phase(milestone["phase"].text) else { continue }
            for key in ["baseline", "forecast"] where milestone["actual"] == .nothing || key == "baseline" {
                guard let date = milestone[key].date else { continue }
                let span = phase[key] == .nothing ? phase["baseline"] : phase[key]
                if let start = span["start"].date, date < start {
                    result.append("\(milestone.id) \(key) before its phase")
                }
                if let end = span["finish"].date, date > end { result.append("\(milestone.id) \(key) after its phase") }
            }
        }
        return result
    }

    private func reached() -> [String] {
        var result: [String] = []
        for milestone in project.milestones {
            let id = milestone.id
            if let actual = milestone["actual"].date, actual > limit { result.append("\(id) actual \(actual)") }
            if milestone["actual"] == .nothing, let expected = milestone.expected, expected < limit {
                result.append("\(id) passed on \(expected)")
            }
            if let promised = milestone["baseline"].date, let expected = milestone.expected, promised != expected,
                milestone["reason"] == .nothing
            {
                result.append("\(id) is expected on another day without a reason")
            }
            let results = milestone["criteria"].elements.map { $0["result"].text ?? "open" }
            if milestone["actual"] != .nothing, results.contains(where: { $0 == "open" || $0 == "failed" }) {
                result.append("\(id) is reached with a criterion that is not met")
            }
            let former = milestone["baseline_history"].elements.compactMap(\.["date"].text)
            if let published = project.published[id], milestone["baseline"].text != published,
                !former.contains(published)
            {
                result.append("\(id) baseline moved from \(published) without a change")
            }
        }
        return result
    }

    // MARK: Deliverables and payments

    private func deliverables() -> [String] {
        var result: [String] = []
        for item in project.deliverables {
            let (id, status) = (item.id, item["status"].text ?? "planned")
            let isAccepted = status.hasPrefix("accepted")
            let (submitted, accepted) = (item["submitted"].date, item.at("acceptance.on").date)
            let dates = [submitted, accepted] + item["history"].elements.map(\.["on"].date)
            result += dates.compactMap { $0 }.filter { $0 > latest }.map { "\(id) happened on \($0)" }
            if let submitted, let accepted, accepted < submitted {
                result.append("\(id) accepted before it was submitted")
            }
            if isAccepted != (item["acceptance"] != .nothing) {
                result.append("\(id) \(status) and its record disagree")
            }
            if let submitted, let due = item["review_by"].date, due < submitted {
                result.append("\(id) is to be reviewed before it was submitted")
            }
            if status == "in_review", let due = item["review_by"].date, due < limit {
                result.append("\(id) review overdue")
            }
            if ["planned", "in_progress"].contains(status), let expected = item.expected, expected < limit {
                result.append("\(id) passed on \(expected)")
            }
            let isOpen = !isAccepted && status != "withdrawn" && status != "superseded"
            if isOpen, let needed = project.milestone(item["milestone"].text)?.expected,
                let expected = submitted ?? item.expected, expected > needed
            {
                result.append("\(id) comes after its milestone")
            }
            let former = item["history"].elements.compactMap(\.["on"].date)
            if zip(former, former.dropFirst()).contains(where: { $0 > $1 }) {
                result.append("\(id) history out of order")
            }
            if let last = former.last, let accepted, last > accepted {
                result.append("\(id) sent back after acceptance")
            }
            if let published = project.published[id], isOpen, item["baseline"].text != published {
                result.append("\(id) baseline moved from \(published)")
            }
        }
        return result
    }

    private func payments() -> [String] {
        var result: [String] = []
        var total = 0.0
        for payment in project.payments {
            total += payment["amount"].text.flatMap(Double.init) ?? 0
            let (invoiced, paid) = (payment["invoiced"].date, payment["paid"].date)
            result += [invoiced, paid].compactMap { $0 }.filter { $0 > latest }.map { "\(payment.id) on \($0)" }
            if let paid, invoiced.map({ paid < $0 }) ?? true {
                result.append("\(payment.id) paid before it was invoiced")
            }
            guard let invoiced, let milestone = project.milestone(payment.at("due.milestone").text) else { continue }
            if milestone["actual"].date.map({ $0 > invoiced }) ?? true {
                result.append("\(payment.id) invoiced before it was earned")
            }
        }
        let changes = project.raid["change_requests"].elements.filter { $0["status"].text == "approved" }
        let added = changes.compactMap { $0.at("impact.amount").text.flatMap(Double.init) }.reduce(0, +)
        if let contract = project.plan["contract_value"].text.flatMap(Double.init), !project.payments.isEmpty,
            abs(total - contract - added) > 0.005
        {
            result.append("payments make \(total)")
        }
        return result
    }
}
