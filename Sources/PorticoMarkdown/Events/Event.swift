/// A document is a flat row of events in reading order: elements open and close around text. Nothing nests in memory,
/// so depth costs nothing, and an extension is a function from events to events.
enum Event: Sendable, Hashable {
    /// An element begins; the span is where it stands in the source.
    case open(Element, Extent)
    case close(Element)
    /// Text as the author wrote it: extensions may find markup in it.
    case text(Extent)
    /// Text that is no markup whatever it looks like: escaped or decoded characters. `at` is its place in the source.
    case literal(Extent, at: Extent)
    case code(Extent, at: Extent)
    /// Raw HTML within a line.
    case html(Extent, at: Extent)
    /// `[^note]`, by the footnote's number in the document's table.
    case footnoteReference(Int32, at: Extent)
    case softBreak
    case hardBreak
}

/// What can hold other events. Payloads are small numbers: indices lead into the document's tables.
enum Element: Sendable, Hashable {
    case quote
    case list(ordered: Bool, start: Int32, tight: Bool)
    case item(TaskState?)
    /// A paragraph of a tight list shows no `<p>`. The first of a task's item has the task's box before it.
    case paragraph(tight: Bool, task: TaskState? = nil)
    case heading(Int32)
    case codeBlock(Int32)
    case htmlBlock(Extent)
    case thematicBreak
    case definitionList, term, definition
    /// Lifted out of the row of events before a document is done.
    case footnote(Int32)
    case alert(AlertKind)
    case container(Int32)
    /// The words after a container's name, and what they become: a summary, a label, a caption.
    case containerTitle(ContainerKind)
    /// An item of a list of steps, by its anchor in the document's table.
    case step(Int32)
    /// An answer to choose, of the quiz that is a container of the document's table.
    case quizChoice(Int32)
    case quizAnswer
    case table, tableHead, tableBody, tableRow
    case tableCell(CellAlignment, isHeader: Bool)

    case emphasis, strong, strikethrough
    case link(Int32)
    case image(Int32)
}

enum TaskState: UInt8, Sendable, Hashable {
    case open, done
}

/// A link or an image.
struct LinkTarget: Sendable, Hashable {
    enum Form: Sendable, Hashable {
        /// `[text](destination)`, or a reference with a definition of the author's.
        case written
        /// `<https://…>` or a bare address.
        case autolink
        /// `[D-07]`
        case identifier
    }

    var form: Form
    /// Entities and escapes already decoded.
    var destination: String
    var title: String
    /// What a diagnostic about it points at: the destination where it stands in the text, else the whole.
    var at: Extent
}

/// A footnote: what it says is kept apart from the text around its definition.
struct Footnote: Sendable, Hashable {
    var label: String
    var at: Extent
    var events: [Event] = []
    /// How often it is referred to.
    var references = 0
}

struct CodeBlock: Sendable, Hashable {
    /// What follows the fence: `swift {3,5-7}`. Empty for an indented block.
    var info: String
    var text: Extent
    var at: Extent
}

struct Heading: Sendable, Hashable {
    var level: Int
    var at: Extent
    /// `{#own-id}`, without the braces.
    var ownAnchor: String?
    /// Its words, and the anchor that links to it: known when the whole document is.
    var text = ""
    var anchor = ""
}
