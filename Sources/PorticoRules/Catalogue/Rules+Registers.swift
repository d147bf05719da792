import PorticoModel

extension Rules {
    /// Rules about payments, acceptance, deliverables and the smaller registers.
    static let registerRules: [any Rule] = [
        PaymentsTotal(), PaymentWithoutTrigger(), PaymentMilestoneWithoutMeasure(), InvoicedBeforeEarned(),
        PaidBeforeInvoiced(), EarnedNotInvoiced(), InvoiceUnpaid(), PaymentOfNothing(), AmountsWithoutCurrency(),
        PaymentRequiresWithdrawn(), AcceptedWithoutRecord(), AcceptedByUnauthorised(), AcceptedByAnother(),
        ApproverMayNotAccept(), AcceptedVersion(), AcceptedFileChanged(), AcceptedBeforeSubmitted(),
        AcceptanceNotShown(), AcceptanceConditions(), AcceptanceWithoutEvidence(), AcceptedWithFailedCriterion(),
        DeliverableWithoutApprover(), DeliverableWithoutOwner(), DeliverableWithoutMilestone(),
        DeliverableWithoutBaseline(), DeliverableWithoutCriteria(), ReviewOverdue(), ReviewWithoutDates(),
        ReviewBeforeSubmission(), SubmittedWithoutVersion(), SubmittedWithoutContent(), DeliverableOverdue(),
        DeliverableAfterMilestone(), VersionHistoryOrder(), WithdrawnWithoutDecision(), KPIWithoutTarget(),
        KPIReadingsOrder(), KPIDirection(), HandoverItemUnowned(), HandoverItemOverdue(), AccessNotRevoked(),
        AccessRevokedBeforeGranted(), MaintenancePassed(), MaintenanceUnclear(), GlossaryDuplicate(),
        ContractNoticeDue(), OwnerAccepts(), ChangesRequestedWithoutReason(), KPITargetMissed(), KPINotMeasured(),
        ItemTitleRepeated(),
    ]
}
