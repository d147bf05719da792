import PorticoModel

extension Rules {
    /// About updates, their health and their words.
    static let statusRules: [any Rule] = [
        PathToGreenMissing(), HealthWithoutWhy(), HealthBetterThanParts(), HealthJump(), HeadlinePercentage(),
        HeadlineLong(), AskDone(), AskOfSupplier(), OverdueAskForgotten(), UpdateOverdue(), UpdateMissed(),
        UpdateRepeated(), PlanUnconfirmed(), HintLeft(), CompleteWithOpenWork(), WatermelonHealth(), WatermelonParts(),
        UpdateByClient(),
        WatermelonOverdueMilestone(), WatermelonFinish(),
        WatermelonCost(), ThreeSlips(), SlipADayADay(),
    ]
}
