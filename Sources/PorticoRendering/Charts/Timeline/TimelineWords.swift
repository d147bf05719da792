/// The timeline's words. `{…}` marks what is filled in.
package struct TimelineWords: Sendable, Hashable {
    /// Of the picture: `Timeline`
    package var title: String
    /// `{phases} phases and {milestones} milestones from {start} to {finish}.`
    package var description: String
    /// `Status as of {date}.`
    package var statusSentence: String
    /// The row of milestones that belong to no phase: `Milestones`
    package var otherMilestones: String

    package init(title: String, description: String, statusSentence: String, otherMilestones: String) {
        (self.title, self.description) = (title, description)
        (self.statusSentence, self.otherMilestones) = (statusSentence, otherMilestones)
    }
}
