internal import PorticoModel

/// Makes events of what was dated week after week, so that a moved date is known to be one.
struct CalendarHistory {
    /// A dated thing in one week.
    struct Item {
        /// What it is and its id: `milestone M3`.
        var key: String
        var date: CalendarDate
        var status: ICalendar.Event.Status
        var summary: String
        var description: String?
        var url: String?
    }

    private var events: [String: ICalendar.Event] = [:]
    private var order: [String] = []
    private let uid: (String) -> String

    /// `uid` turns an item's key into its event's.
    init(uid: @escaping (String) -> String) { self.uid = uid }

    /// Adds what was dated in the next week. What is no longer among it is cancelled.
    mutating func add(_ items: [Item], week: CalendarDate) {
        for item in items {
            guard let event = events[item.key] else {
                order.append(item.key)
                events[item.key] = event(item, sequence: 0, changed: week)
                continue
            }
            let moved = event.date != item.date || event.status != item.status
            let next = self.event(item, sequence: event.sequence + (moved ? 1 : 0), changed: event.changed)
            guard next != event else { continue }
            events[item.key] = self.event(item, sequence: next.sequence, changed: week)
        }
        let present = Set(items.map(\.key))
        for (key, event) in events where !present.contains(key) && event.status != .cancelled {
            events[key]?.status = .cancelled
            events[key]?.sequence += 1
            events[key]?.changed = week
        }
    }

    /// In the order in which they first came up.
    var all: [ICalendar.Event] { order.compactMap { events[$0] } }

    private func event(_ item: Item, sequence: Int, changed: CalendarDate) -> ICalendar.Event {
        ICalendar.Event(
            uid: uid(item.key),
            sequence: sequence,
            changed: changed,
            date: item.date,
            status: item.status,
            summary: item.summary,
            description: item.description,
            url: item.url
        )
    }
}
