// The texts of the example: an update, a page of documentation and a guide.
extension ClientScaffold {
    var update: String {
        """
        ---
        date: \(today)
        author: c.lee
        health: on_track              # on_track, at_risk, off_track, on_hold, complete
        headline: We have started; the scope is being written.
        why: Access is granted and the first interviews are in the diary.
        asks: [ACT-1]                 # what you need from the client; [] says that nothing is needed
        ---
        ## Done

        - Kick-off with the sponsor; goals and people agreed.

        ## Next

        - Interviews at reception, then the scope for signature: [D-01].

        ## Blocked

        Nothing. Keep an eye on [R-1].

        """
    }

    var howWeWork: String {
        """
        ---
        title: How we work together
        summary: Steps, meetings and how decisions are made.
        kind: reference
        ---
        Everything that concerns the project stands in this portal, and nowhere else.

        ## In seven steps

        1. **Discovery**: what is wanted, and by whom.
        2. **Analysis**: how it is done today.
        3. **Recommendations**: what could be done, and what we advise.
        4. **Implementation**: until [M4].
        5. **Testing**: with real work, until [M5].
        6. **Documentation**: so that you can do without us.
        7. **Maintenance**: so that you need not.

        ## Decisions

        A decision is written down on the day it is made, with its reasons. The first one waits already: [DEC-1].

        """
    }

    var readingThisPortal: String {
        """
        ---
        title: Reading this portal
        summary: Where things stand, in two minutes.
        kind: howto
        minutes: 2
        ---
        ## Where are we?

        Open the first page. It says how the project is doing, why, and what is needed from you.

        ## When will it be finished?

        1. Open the timeline.
        2. Find the last milestone, [M6].
        3. Compare what was promised with what is expected now.

        ## How are decisions made?

        See [how we work together](../docs/how-we-work.md#decisions).

        """
    }
}
