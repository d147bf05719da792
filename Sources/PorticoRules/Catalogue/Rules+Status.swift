import PorticoModel

extension Rules {
    /// Rules about updates, their health and their wording.
    static let statusRules: [any Rule] = [
        PathToGreenMissing(), HealthWithoutWhy(), HealthBetterThanParts(), HealthJump(), HeadlinePercentage(),
        HeadlineLong(), AskDone(), AskOfSupplier(), OverdueAskForgotten(), UpdateOverdue(), UpdateMissed(),
        UpdateRepeated(), PlanUnconfirmed(), HintLeft(), CompleteWithOpenWork(), WatermelonHealth(), WatermelonParts(),
        UpdateByClient(), ClosureWithOpenWork(), KeyDroppedWhileLate(),
        WatermelonOverdueMilestone(), WatermelonFinish(),
        WatermelonCost(), ThreeSlips(), SlipADayADay(),
    ]
}
