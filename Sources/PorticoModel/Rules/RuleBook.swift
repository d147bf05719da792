/// Every rule there is.
package enum RuleBook {
    /// Sorted by name.
    package static let all: [any Rule] =
        (schedule + acceptance + money + register + status + watermelon + pages + people).sorted { $0.name < $1.name }

    /// Sorted.
    static let names: [String] = all.map(\.name)

    /// The rule of that name.
    package static func rule(named name: String) -> (any Rule)? { all.first { $0.name == name } }

    private static let schedule: [any Rule] = [
        ActualAfterStatusDate(), BaselineChanged(), BaselineHistoryOrder(), DependencyCycle(), FinishBeforeStart(),
        ForecastPassed(), ForecastWithoutReason(), MilestoneBeforeDependency(), MilestoneOutsidePhase(),
        MilestoneTitleVague(), MilestoneWithoutBaseline(), NoKeyMilestone(), PhaseFinishedWithOpenMilestone(),
        PhaseForecastWithoutReason(), PhaseWithoutBaseline(), ReachedBeforeDependency(),
    ]

    private static let acceptance: [any Rule] = [
        AcceptanceAfterStatusDate(), AcceptanceBeforeSubmission(), AcceptanceVersionMismatch(), AcceptedByWrongPerson(),
        AcceptedWithFailedCriterion(), AcceptedWithoutRecord(), ApproverMayNotApprove(), ConditionsMissing(),
        CriteriaMissing(), CriterionUnmeasurable(), CriterionWithoutMeasure(), DeliverableAfterMilestone(),
        DeliverableOverdue(), DeliverableWithoutApprover(), DeliverableWithoutContent(), DeliverableWithoutMilestone(),
        EvidenceMissing(), NoApprover(), ReachedWithOpenCriterion(), ReachedWithOpenDeliverable(),
        RecordWithoutAcceptance(), ReviewDueBeforeSubmission(), ReviewOverdue(), ReviewWithoutDate(),
        SubmittedWithoutDate(),
    ]

    private static let money: [any Rule] = [
        CurrencyMissing(), EarnedNotInvoiced(), InvoicedBeforeEarned(), PaidBeforeInvoiced(), PaymentAfterStatusDate(),
        PaymentWithoutDue(), PaymentsSum(),
    ]

    private static let register: [any Rule] = [
        AccessNotRevoked(), ActionOverdue(), ActionOwnerOnOtherSide(), AssumptionPastDate(),
        ChangeDecidedWithoutStatus(), ChangeUndecided(), ChangeWithoutDecisionDate(), ChangeWithoutImpact(),
        DatesOutOfOrder(), DecisionIncomplete(), DecisionWithoutRationale(), DependencyAfterMilestone(),
        DependencyLate(), DueBeforeAsked(), HandoverOverdue(), IssueCriticalWithoutAction(), KPINotMeasured(),
        KPISeriesOrder(), KPITargetDirection(), KPIWithoutTarget(), MaintenancePast(), OpenItemWithoutDue(),
        OpenItemWithoutOwner(), RiskUnscored(), RiskWithoutResponse(), SettledAfterStatusDate(), TermTwice(),
    ]

    private static let status: [any Rule] = [
        AskNotOpen(), AskOfSupplier(), AsksUnsaid(), AuthorOnClientSide(), CompleteWithOpenMilestone(),
        HeadlineTooLong(), HealthWithoutPathToGreen(), HealthWithoutWhy(), PathToGreenStale(), UpdateMissed(),
    ]

    private static let watermelon: [any Rule] = [
        CopiedUpdate(), HealthJump(), WatermelonCost(), WatermelonDimension(), WatermelonFinish(), WatermelonHealth(),
        WatermelonOverdueMilestone(),
    ]

    private static let pages: [any Rule] = [
        PageOfOldVersion(), PageReviewOverdue(), RequirementCycle(), ReviewNeverDone(), TrainingWithoutMinutes(),
    ]

    private static let people: [any Rule] = [
        EscalationUnreachable(), NoContact(), SupportWithoutResponse(),
    ]
}
