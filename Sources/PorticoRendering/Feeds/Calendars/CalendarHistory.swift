internal import PorticoModel

/// Creates events from the dated items of each week and recognizes dates that have moved.
struct CalendarHistory {
    /// A dated item in one week.
    struct Item {
        /// The item's kind and id: `milestone M3`.
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

    /// `uid` converts an item's key to its event's UID.
    init(uid: @escaping (String) -> String) { self.uid = uid }

    /// Adds the dated items of the next week. Cancels those that are no longer included.
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

    /// All events, in the order of their first appearance.
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
