import PorticoModel

struct ActionBlocksFinished: Rule {
    let name = "action-blocks-finished"
    let summary = "An open action does not block something finished"
    let explanation = """
        An open action names something in `blocks` that is reached, accepted or withdrawn. Either it no longer blocks \
        that, or it is done.
        """
    let fix = "set `done:`, or remove the id from `blocks`"
    let example = """
        plan.yml
          milestones:
            - {id: M1, title: Requirements agreed, baseline: 2026-01-30, actual: 2026-01-30}
        raid.yml
          actions:
        -   - {id: ACT-1, title: Name deputies, side: client, owner: j.doe, asked: 2026-01-12, due: 2026-03-20, blocks: [«M1»]}
        → ACT-1 is open but blocks M1, which is finished
        +   - {id: ACT-1, title: Name deputies, side: client, owner: j.doe, asked: 2026-01-12, due: 2026-03-20}
        """

    func findings(in input: RuleInput) -> [RuleFinding] {
        input.raid.actions.filter { $0.done == nil }.flatMap { action in
            action.blocks.enumerated().compactMap { index, id -> RuleFinding? in
                let isFinished =
                    input.milestones[id].map { $0.actual != nil } ?? input.deliverables[id].map { !$0.isOpen } ?? false
                guard isFinished else { return nil }
                return action.finding(at: "blocks.\(index)", "is open but blocks \(id), which is finished")
            }
        }
    }
}
