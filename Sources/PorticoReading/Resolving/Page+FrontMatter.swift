import PorticoModel

extension Page {
    /// Takes over what the front matter says.
    mutating func fill(from front: PageFrontMatter) {
        summary = front.summary
        order = front.order
        tags = front.tags
        kind = front.kind
        audience = front.audience
        roles = front.roles
        minutes = front.minutes
        objectives = front.objectives
        appliesTo = front.appliesTo
        owner = front.owner
        reviewedOn = front.reviewedOn
        if let reviewedOn, let reviewIn = front.reviewIn { reviewDue = reviewedOn.adding(reviewIn) }
        language = front.language
    }
}

extension StatusUpdate {
    /// Takes over what the front matter says.
    mutating func fill(from front: StatusFrontMatter) {
        kind = front.kind
        author = front.author
        why = front.why
        pathToGreen = front.pathToGreen
        dimensions = front.dimensions
        asks = front.asks
    }
}
