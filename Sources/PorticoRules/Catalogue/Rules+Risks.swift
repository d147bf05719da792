import PorticoModel

extension Rules {
    /// Rules about risks, assumptions, issues, dependencies, decisions, actions and change requests.
    static let riskRules: [any Rule] = [
        HighRiskWithoutResponse(), RiskWithoutOwner(), RiskUnscored(), RiskPastDue(), AssumptionPastDate(),
        AssumptionUnwatched(), IssueUnowned(), IssueWithoutSeverity(), IssuePastDue(), GraveIssueWithoutAction(),
        DependencyLate(), DependencyAfterMilestone(), DependencyUnplanned(), DecisionOverdue(), DecisionIncomplete(),
        DecisionWithoutOwner(), DecisionWithoutRationale(), ActionIncomplete(), ActionOwnerSide(), OwnActionOverdue(),
        ActionBlocksFinished(), ActionDoneBeforeAsked(), DueBeforeRaised(), IssueResolvedBeforeRaised(),
        ChangeDecidedBeforeRaised(), ChangeUndecided(), ChangeWithoutImpact(), ChangeDecisionUndated(),
        ChangeDecidedButOpen(), ActionDueAfterBlocked(), DependencyOpenReached(), RiskOccurredWithoutIssue(),
    ]
}
