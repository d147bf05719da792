import PorticoModel

extension Rules {
    /// Rules about people and pages.
    static let clientRules: [any Rule] = [
        PersonUnreachable(), PersonWithoutRole(), SupplierApprover(), NobodyMayAccept(), EscalationOneSided(),
        EscalationRepeated(), SupportWithoutResponse(), SupportWithoutChannel(), CommunicationUnowned(),
        PageReviewOverdue(), GuideNeverReviewed(), PageVersionOutdated(), PageOfWithdrawn(), PageTitleRepeated(),
        PageRequiresCycle(), OrphanFile(),
    ]
}
