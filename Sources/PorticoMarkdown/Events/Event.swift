/// A part of a document. A document is a flat list of events in reading order, in which elements open and close around
/// text. Because nothing is nested in memory, depth has no cost, and an extension is a function from events to events.
enum Event: Sendable, Hashable {
    /// An element begins. The extent is its place in the source.
    case open(Element, Extent)
    case close(Element)
    /// Text as the author wrote it. Extensions may find markup in it.
    case text(Extent)
    /// Text that is never markup: escaped or decoded characters. `at` is its place in the source.
    case literal(Extent, at: Extent)
    case code(Extent, at: Extent)
    /// Raw HTML within a line.
    case html(Extent, at: Extent)
    /// `[^note]`, with the footnote's index in the document's table.
    case footnoteReference(Int32, at: Extent)
    case softBreak
    case hardBreak
}

/// An element that can contain other events. Its values are small numbers that are indices into the document's tables.
enum Element: Sendable, Hashable {
    case quote
    case list(ordered: Bool, start: Int32, tight: Bool)
    case item(TaskState?)
    /// A paragraph. In a tight list it is written without `<p>`. The first paragraph of a task's item begins with the
    /// task's box.
    case paragraph(tight: Bool, task: TaskState? = nil)
    case heading(Int32)
    case codeBlock(Int32)
    case htmlBlock(Extent)
    case thematicBreak
    case definitionList, term, definition
    /// A footnote. Footnotes are moved out of the list of events before the document is finished.
    case footnote(Int32)
    case alert(AlertKind)
    case container(Int32)
    /// The text after a container's name, which becomes a summary, a label or a caption.
    case containerTitle(ContainerKind)
    /// An item in a list of steps, with the index of its anchor in the document's table.
    case step(Int32)
    /// An answer to choose, with the index of the quiz among the document's containers.
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
        /// `[text](destination)`, or a reference with the author's own definition.
        case written
        /// A link to the address in its text: `<https://…>` or a bare address.
        case autolink
        /// An item's id in brackets: `[D-07]`.
        case identifier
    }

    var form: Form
    /// The destination with entities and escapes decoded.
    var destination: String
    var title: String
    /// The place that a diagnostic about it points at: the destination if the text contains it, otherwise the whole
    /// link.
    var at: Extent
}

/// A footnote. Its content is stored separately from the text around its definition.
struct Footnote: Sendable, Hashable {
    var label: String
    var at: Extent
    var events: [Event] = []
    /// The number of references to it.
    var references = 0
}

struct CodeBlock: Sendable, Hashable {
    /// The text after the fence, such as `swift {3,5-7}`. Empty for an indented block.
    var info: String
    var text: Extent
    var at: Extent
}

struct Heading: Sendable, Hashable {
    var level: Int
    var at: Extent
    /// The id that the author wrote as `{#own-id}`, without the braces.
    var ownAnchor: String?
    /// The heading's text and its anchor, known only once the whole document has been read.
    var text = ""
    var anchor = ""
}
