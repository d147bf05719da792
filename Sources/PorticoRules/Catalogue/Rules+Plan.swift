import PorticoModel

extension Rules {
    /// Rules about dates, baselines, milestones, criteria and payments.
    static let planRules: [any Rule] = [
        FinishBeforeStart(), ActualAfterStatusDate(), RecordedInTheFuture(), WaitsForNextUpdate(), ForecastPassed(),
        PhaseDatePassed(),
        ForecastWithoutReason(), MilestoneOutsidePhase(), MilestoneBeforeDependency(), ReachedBeforeDependency(),
        DependencyCycle(), BaselineChanged(), BaselineMovedAlone(), BaselineChangeNotApproved(),
        PromiseEased(), RecordRewritten(), CorrectionWithoutChange(), ChangeOfUnknownItem(),
        BaselineMovedBeyondChange(), ChangeWithoutBaseline(), BaselineHistoryUnchanged(), MilestoneVanished(),
        MilestoneTitleVague(), MilestoneTitleForm(), MilestoneWithoutBaseline(), MilestoneWithoutOwner(),
        KeyMilestoneWithoutCriteria(), MilestoneWithoutDeliverable(), ReachedWithOpenDeliverable(),
        ReachedWithOpenCriterion(), ReachedWithFailedCriterion(), NoKeyMilestone(), MilestoneWithoutPhase(),
        PhaseFinishedWithOpenMilestone(), FinishWithoutStart(), PhaseWithoutBaseline(), CriterionUnmeasurable(),
        CriterionWithoutMeasure(), ResultWithoutFigure(), ResultAgainstFigure(),
    ]
}
